package motin.extract;

import java.util.ArrayList;
import java.util.List;
import motin.article.Span;
import motin.language.Tokens;

/// A sentence of tokens `[from, to)` and the items that stand in it, in order.
record Sentence(int from, int to, List<Item> items) {

  Sentence {
    items = List.copyOf(items);
  }

  /// Whether a person is named by the full name in `[from, to)`.
  boolean names(int from, int to) {
    return items.stream()
        .anyMatch(item -> item instanceof Item.Person && item.from() >= from && item.from() < to);
  }

  /// All sentences of a text, in order.
  static List<Sentence> all(Reading reading) {
    Tokens tokens = reading.tokens();
    var items = new Items(reading);
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : reading.sentences()) {
      int from = tokens.at(span.start());
      int to = tokens.at(span.end());
      sentences.add(new Sentence(from, to, items.read(from, to)));
    }
    return sentences;
  }
}
