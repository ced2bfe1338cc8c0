package motin.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motin.language.Orthography;

/// The words by which the lines of a page are known, read from the lists beside this class.
final class PageWords {

  /// What a known line is for.
  enum Use {
    NOISE,
    PHOTO,
    LINKS,
    MORE,
    COMMENTS,
    SIDE,
    LINK
  }

  /// What a label before a colon says of the article.
  enum Field {
    TITLE,
    AUTHOR,
    SOURCE,
    URL,
    DATE,
    IGNORED
  }

  private static final int LONGEST_PUBLISHER = 10;

  private final Templates<Use> uses = new Templates<>();
  private final Templates<Boolean> captions = new Templates<>();
  private final Map<String, Field> labels = new HashMap<>();
  private final Set<String> publishers = new HashSet<>();
  private final List<String> publishersBeginning = new ArrayList<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> institutions = new HashSet<>();
  private final ElementRoles.Words classes = ElementRoles.Words.load();

  private PageWords() {}

  static PageWords load() {
    PageWords words = new PageWords();
    for (String[] pair : WordFile.pairs("lines.tsv")) {
      words.uses.add(pair[1], Use.valueOf(pair[0].toUpperCase(Locale.ROOT)));
    }
    for (String[] pair : WordFile.pairs("labels.tsv")) {
      words.labels.put(Orthography.key(pair[1]), Field.valueOf(pair[0].toUpperCase(Locale.ROOT)));
    }
    WordFile.lines("captions.txt").forEach(line -> words.captions.add(line, true));
    for (String line : WordFile.lines("publishers.txt")) {
      if (line.endsWith("*")) {
        words.publishersBeginning.add(Orthography.key(line.substring(0, line.length() - 1)));
      } else {
        words.publishers.add(Orthography.key(line));
      }
    }
    WordFile.lines("places.txt").forEach(line -> words.places.add(Orthography.key(line)));
    WordFile.lines("institutions.txt").forEach(line -> words.institutions.add(line));
    return words;
  }

  /// What the classes of elements say.
  ElementRoles.Words classes() {
    return classes;
  }

  Optional<Use> use(Line line) {
    return uses.find(line);
  }

  /// What the words before the first colon say, if they are a label.
  Optional<Field> field(String label) {
    return Optional.ofNullable(labels.get(Orthography.key(label.strip())));
  }

  boolean isCaption(Line line) {
    return captions.find(line).isPresent();
  }

  /// Of the list, or beginning with words of it that stand before `*`: `Báo Lào Cai`. No publisher
  /// has a name of a sentence's length.
  boolean isPublisher(String name) {
    String key = Orthography.key(name);
    if (publishers.contains(key)) {
      return true;
    }
    if (Blanks.count(key) <= LONGEST_PUBLISHER) {
      for (String beginning : publishersBeginning) {
        if (key.startsWith(beginning)) {
          return true;
        }
      }
    }
    return false;
  }

  /// An institution's letters, which no paper is called by.
  boolean isInstitution(String letters) {
    return institutions.contains(letters);
  }

  boolean isPlace(String name) {
    return places.contains(Orthography.key(name));
  }
}
