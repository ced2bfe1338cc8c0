package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.article.Span;
import motin.extract.Refusal.Reason;
import motin.fact.Quantity;
import motin.gazetteer.Label;
import motin.language.Figure;
import motin.language.Numbers;
import motin.language.Tokens;

/// Finds every figure of a text together with its unit and its bounds.
final class Amounts {

  private static final int BRACKET = 8;
  private static final Set<String> UNITS =
      Set.of("money", "size", "area", "output", "times", "share");

  private final Reading reading;
  private final Tokens tokens;
  private final Times times;
  private final FigureWords words;
  private final Numbers numbers;

  private Amounts(Reading reading, Times times, FigureWords words, Numbers numbers) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.times = times;
    this.words = words;
    this.numbers = numbers;
  }

  static List<Amount> in(Reading reading, Times times, FigureWords words, Numbers numbers) {
    return new Amounts(reading, times, words, numbers).read();
  }

  private List<Amount> read() {
    List<Amount> amounts = new ArrayList<>();
    List<Span> sentences = reading.sentences();
    int sentence = 0;
    for (int i = 0; i < tokens.size(); ) {
      while (sentence + 1 < sentences.size() && sentences.get(sentence).end() <= tokens.start(i)) {
        sentence++;
      }
      Optional<Figure> figure = numbers.at(tokens, i);
      if (figure.isPresent() && isFigure(figure.get().number())) {
        Amount amount = amount(figure.get(), sentence);
        refusal(amount)
            .ifPresentOrElse(
                reason -> reading.trace().refuse(reason, amount.from(), amount.to()),
                () -> amounts.add(amount));
        i = Math.max(amount.to(), i + 1);
      } else {
        i++;
      }
    }
    return amounts;
  }

  /// Why an amount is none.
  private Optional<Reason> refusal(Amount amount) {
    if (isArticle(amount) || isBase(amount)) {
      return Optional.of(Reason.NOT_A_NUMBER);
    }
    if (isMotto(amount)) {
      return Optional.of(Reason.NOT_A_NUMBER);
    }
    if (isSpanOfTime(amount)) {
      return Optional.of(Reason.TIME);
    }
    return isStart(amount) ? Optional.of(Reason.START) : Optional.empty();
  }

  /// `một` is an article far more often than a number.
  private static boolean isArticle(Amount amount) {
    return amount.figure().inWords() && amount.quantity().max().intValue() <= 1;
  }

  /// `chi bộ bốn tốt`, `gia đình 5 không, 3 sạch`: the number in a name.
  private boolean isMotto(Amount amount) {
    int at = amount.to();
    boolean not = tokens.is(at, "không") && !tokens.isWord(at + 1);
    boolean motto = tokens.is(at, "tốt") || tokens.is(at, "sạch") || not;
    return motto && amount.kind() == Amount.Kind.NUMBER && amount.quantity().max().intValue() < 10;
  }

  /// `trên 1 ha canh tác`, `trên 1 vạn dân`: what something is reckoned by.
  private boolean isBase(Amount amount) {
    boolean one = tokens.is(amount.figure().number(), "1");
    boolean on = tokens.is(amount.figure().number() - 1, "trên");
    boolean area = words.is(amount.unitFrom(), Label.MEASURE, "area");
    boolean scaled =
        amount.kind() == Amount.Kind.NUMBER && amount.figure().scaleTo() > amount.figure().to();
    return one && on && ((amount.kind() == Amount.Kind.MEASURE && area) || scaled);
  }

  /// `5 năm`, `hai cấp`: neither a count nor a measure.
  private boolean isSpanOfTime(Amount amount) {
    int noun = words.end(amount.to(), Label.COUNT_HEAD); // `13 cấp ủy viên`
    return amount.kind() == Amount.Kind.NUMBER
        && words.is(amount.to(), Label.MEASURE, "time")
        && noun <= words.end(amount.to(), Label.MEASURE);
  }

  /// The first of `từ 95,1% lên 96%`; what counts is where it went. And the plan in `83%/50%`.
  private boolean isStart(Amount amount) {
    boolean from = tokens.is(amount.from(), "từ") || tokens.is(amount.from() - 1, "từ");
    int closed = times.at(amount.to()).map(Time::to).orElse(amount.to());
    if (tokens.is(amount.to(), "(")) {
      for (int i = amount.to() + 1; i < amount.to() + BRACKET; i++) {
        closed = tokens.is(i, ")") ? i + 1 : closed;
      }
    }
    int at = tokens.is(closed, "đến") && tokens.is(closed + 1, "nay") ? closed + 2 : closed;
    boolean rose =
        tokens.is(at, "lên")
            || tokens.is(at, "xuống")
            || tokens.is(at, "còn")
            || ((tokens.is(at, "tăng") || tokens.is(at, "giảm"))
                && (tokens.is(at + 1, "lên")
                    || tokens.is(at + 1, "xuống")
                    || tokens.is(at + 1, "còn")));
    boolean planned = tokens.is(amount.from() - 1, "/") && tokens.is(amount.from() - 2, "%");
    return planned || (from && rose && amount.kind() != Amount.Kind.NUMBER);
  }

  private boolean isFigure(int number) {
    if (times.at(number).isPresent()) {
      reading.trace().refuse(Reason.TIME, number, number + 1);
      return false;
    }
    if (isListNumber(number)) {
      reading.trace().refuse(Reason.LIST_NUMBER, number, number + 1);
      return false;
    }
    return true;
  }

  /// `2.` or `3)` before the first word of an item; the `1 vạn dân` that something is counted by.
  private boolean isListNumber(int i) {
    boolean after = !tokens.isWord(i - 1) || tokens.block(i - 1) != tokens.block(i);
    boolean item =
        (tokens.is(i + 1, ".") || tokens.is(i + 1, ")"))
            && tokens.isCapitalized(i + 2)
            && tokens.block(i + 2) == tokens.block(i);
    boolean per = tokens.is(i - 1, "/") && tokens.isWord(i - 2);
    return (after && item) || per;
  }

  private Amount amount(Figure figure, int sentence) {
    int to = figure.to();
    boolean last = tokens.block(to) != tokens.block(figure.number());
    if (!last && tokens.is(to, "%")) {
      return withUnit(figure, Amount.Kind.PERCENT, to, to + 1, sentence);
    }
    int end = last ? to : unitEnd(to);
    if (end > to) {
      boolean share = words.is(to, Label.MEASURE, "share");
      return withUnit(figure, share ? Amount.Kind.PERCENT : Amount.Kind.MEASURE, to, end, sentence);
    }
    int noun = figure.scaleTo();
    Amount plain =
        new Amount(
            figure,
            Amount.Kind.NUMBER,
            figure.scaled(),
            figure.from(),
            noun,
            noun,
            noun,
            false,
            sentence);
    return bounded(plain);
  }

  /// The end of the unit that begins at a token, `/người/năm` included, or the token itself.
  private int unitEnd(int from) {
    boolean known =
        words.word(from, Label.MEASURE).filter(w -> UNITS.contains(w.column(0))).isPresent();
    if (!known) {
      return from;
    }
    int to = words.end(from, Label.MEASURE);
    if (words.end(from, Label.COUNT_HEAD) > to || countsTurns(from)) {
      return from; // `24 đồng chí` are no money
    }
    // `2 triệu lượt` and `5 triệu đồng` are in the file; a scale before a noun is no unit
    boolean scale = figureScale(from, to) && tokens.isWord(to) && !words.endsNoun(to);
    return scale ? from : to;
  }

  /// `239 lượt tổ chức đảng`: what is counted follows.
  private boolean countsTurns(int from) {
    int noun = words.end(from + 1, Label.COUNT_HEAD);
    return tokens.is(from, "lượt") && noun > from + 1 && noun > words.end(from, Label.MEASURE);
  }

  private boolean figureScale(int from, int to) {
    return to == from + 1 && (tokens.is(from, "triệu") || tokens.is(from, "tỷ"));
  }

  private Amount withUnit(
      Figure figure, Amount.Kind kind, int unitFrom, int unitEnd, int sentence) {
    int unitTo = unitEnd;
    int to = unitEnd;
    boolean yearly = false;
    while (tokens.is(to, "/") && tokens.isWord(to + 1)) {
      int word = to + 1;
      boolean year = tokens.is(word, "năm");
      yearly |= year;
      to = Math.max(word + 1, words.end(word, Label.MEASURE));
      if (year) {
        to = word + 1;
      }
      if (kind != Amount.Kind.PERCENT) {
        unitTo = to;
      }
    }
    return bounded(
        new Amount(
            figure,
            kind,
            figure.quantity(),
            figure.from(),
            unitFrom,
            unitTo,
            to,
            yearly,
            sentence));
  }

  private Amount bounded(Amount amount) {
    if (tokens.is(amount.from(), "trên") && tokens.is(amount.from() - 1, "dựa")) {
      return amount.exact(); // `dựa trên 3 trụ cột`
    }
    Optional<Quantity.Bound> after = numbers.boundAfter(tokens, amount.to());
    if (after.isPresent()) {
      return amount.bounded(after.get(), amount.to() + 2);
    }
    boolean from =
        amount.kind() != Amount.Kind.NUMBER
            && tokens.is(amount.from(), "từ")
            && amount.figure().number() == amount.from() + 1
            && !tokens.is(amount.to(), "xuống")
            && !tokens.is(amount.to(), "lên");
    return from ? amount.bounded(Quantity.Bound.AT_LEAST, amount.to()) : amount;
  }
}
