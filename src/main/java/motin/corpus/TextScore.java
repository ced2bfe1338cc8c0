package motin.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How well the page was read: title, date, authors, address, province, and the phrases that the
/// clean text must hold or must not. Only what the gold has is asked for.
final class TextScore {

  private final Map<String, Share> shares = new LinkedHashMap<>();

  TextScore() {
    for (String name : List.of("title", "published", "authors", "url", "about", "keep", "drop")) {
      shares.put(name, Share.NONE);
    }
  }

  void add(Annotation gold, Annotation found) {
    addMetadata(gold, found);
    addPhrases(gold, found);
  }

  /// Those the gold asked for.
  Map<String, Share> shares() {
    Map<String, Share> asked = new LinkedHashMap<>(shares);
    asked.values().removeIf(share -> share.gold() == 0);
    return asked;
  }

  private void addMetadata(Annotation gold, Annotation found) {
    String title = gold.text("title");
    if (!title.isEmpty()) {
      share("title", Phrase.of(title).likeness(Phrase.of(found.text("title"))) >= 0.9);
    }
    String published = Annotation.day(gold.text("published"));
    if (!published.isEmpty()) {
      share("published", published.equals(Annotation.day(found.text("published"))));
    }
    if (!gold.texts("authors").isEmpty()) {
      share("authors", phrases(gold.texts("authors")).equals(phrases(found.texts("authors"))));
    }
    String url = gold.text("url");
    if (!url.isEmpty()) {
      share("url", withoutLastSlash(url).equals(withoutLastSlash(found.text("url"))));
    }
    List<String> about = gold.texts("about");
    if (!about.isEmpty()) {
      List<String> other = found.texts("about");
      Phrase main = Phrase.of(about.getFirst());
      share("about", !other.isEmpty() && main.equals(Phrase.of(other.getFirst())));
    }
  }

  private void addPhrases(Annotation gold, Annotation found) {
    String text = Phrase.of(found.text("text")).toString();
    for (String phrase : gold.texts("keep")) {
      share("keep", text.contains(Phrase.of(phrase).toString()));
    }
    for (String phrase : gold.texts("drop")) {
      share("drop", !text.isEmpty() && !text.contains(Phrase.of(phrase).toString()));
    }
  }

  private void share(String name, boolean right) {
    shares.computeIfPresent(name, (_, share) -> share.plus(right));
  }

  private static Set<Phrase> phrases(List<String> texts) {
    return texts.stream().map(Phrase::of).collect(Collectors.toSet());
  }

  private static String withoutLastSlash(String url) {
    int end = url.length();
    while (end > 0 && url.charAt(end - 1) == '/') {
      end--;
    }
    return url.substring(0, end);
  }
}
