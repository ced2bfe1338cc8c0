package motin.extract;

import java.util.List;
import motin.language.Numbers;

/// Everything that the extractors of figures share about one text: its amounts in their order, the
/// times spoken of, and for each amount whether it is aimed at.
record Figures(
    Reading reading,
    FigureWords words,
    Times times,
    Tables tables,
    List<Amount> amounts,
    List<Aim> aims) {

  Figures {
    amounts = List.copyOf(amounts);
    aims = List.copyOf(aims);
  }

  static Figures in(Reading reading, Numbers numbers) {
    var words = new FigureWords(reading);
    Times times = Times.in(reading);
    List<Amount> amounts = Amounts.in(reading, times, words, numbers);
    Tables tables = Tables.in(reading, words, times);
    List<Aim> aims = Aims.of(reading, words, times, tables, amounts);
    return new Figures(reading, words, times, tables, amounts, aims);
  }

  /// The first token of an amount's sentence.
  int sentenceStart(Amount amount) {
    return sentenceStart(amount.sentence());
  }

  /// The first token of a sentence.
  int sentenceStart(int sentence) {
    return reading.tokens().at(reading.sentences().get(sentence).start());
  }

  /// The token after an amount's sentence.
  int sentenceEnd(Amount amount) {
    int end = reading.sentences().get(amount.sentence()).end();
    int token = reading.tokens().at(end);
    return token < reading.tokens().size() && reading.tokens().start(token) < end
        ? token + 1
        : token;
  }
}
