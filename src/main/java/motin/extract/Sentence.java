package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.article.Span;
import motin.language.Tokens;

/// A sentence of tokens `[from, to)` and the items that stand in it, in order.
record Sentence(int from, int to, List<Item> items) {

  Sentence {
    items = List.copyOf(items);
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

  /// The index of the first item that begins at a token or after it, or the number of items.
  int indexFrom(int token) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The index of the last item that ends at a token or before it, or -1.
  int indexTo(int token) {
    int k = indexFrom(token) - 1;
    return k >= 0 && items.get(k).to() > token ? k - 1 : k;
  }

  /// The first person named by the full name at a token or after it.
  Optional<Item.Person> personFrom(int token) {
    for (int k = indexFrom(token); k < items.size(); k++) {
      if (items.get(k) instanceof Item.Person person) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  /// Whether a person is named by the full name in `[from, to)`.
  boolean names(int from, int to) {
    for (int k = indexFrom(from); k < items.size() && items.get(k).from() < to; k++) {
      if (items.get(k) instanceof Item.Person) {
        return true;
      }
    }
    return false;
  }
}
