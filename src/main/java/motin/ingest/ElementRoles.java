package motin.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// The roles of elements, by the words of `classes.tsv` in their classes, ids and types, and before
/// them by the selectors of `profiles.tsv`, which are of single publishers.
///
/// `detail-sapo`, `news_sapo` and `NewsSapo` all hold the word `sapo`. A word of the list that ends
/// in `*` stands for all that begin so, one that begins with `*` for what holds it. Pages repeat
/// their classes many times, so each spelling is looked up once a page.
final class ElementRoles {

  /// The lists, by the kind of word; the same for all pages.
  static final class Words {

    private final Map<String, ElementRole> profiled = new HashMap<>();
    private final Map<String, ElementRole> whole = new HashMap<>();
    private final Map<String, ElementRole> beginnings = new HashMap<>();
    private final Map<String, ElementRole> parts = new HashMap<>();

    static Words load() {
      Words words = new Words();
      for (String[] pair : WordFile.pairs("classes.tsv")) {
        words.add(pair[1], role(pair[0]));
      }
      for (String[] row : WordFile.rows("profiles.tsv", 4)) {
        words.profiled.put(row[3], role(row[2]));
      }
      return words;
    }

    private static ElementRole role(String name) {
      return ElementRole.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private void add(String word, ElementRole role) {
      if (word.startsWith("*")) {
        parts.put(word.substring(1), role);
      } else if (word.endsWith("*")) {
        beginnings.put(word.substring(0, word.length() - 1), role);
      } else {
        whole.put(word, role);
      }
    }

    private ElementRole of(String word) {
      ElementRole role = whole.get(word);
      return role != null ? role : affix(word);
    }

    private ElementRole affix(String word) {
      for (Map.Entry<String, ElementRole> beginning : beginnings.entrySet()) {
        if (word.startsWith(beginning.getKey())) {
          return beginning.getValue();
        }
      }
      for (Map.Entry<String, ElementRole> part : parts.entrySet()) {
        if (word.contains(part.getKey())) {
          return part.getValue();
        }
      }
      return ElementRole.NONE;
    }
  }

  private final Words words;
  private final Map<String, ElementRole> known = new HashMap<>();

  ElementRoles(Words words) {
    this.words = words;
  }

  ElementRole of(Element element) {
    ElementRole byTag = byTag(element.normalName());
    if (byTag == ElementRole.TITLE || element.attributesSize() == 0) {
      return byTag;
    }
    for (String attribute : ATTRIBUTES) {
      String called = element.attr(attribute);
      if (!called.isEmpty()) {
        ElementRole role =
            known.computeIfAbsent(attribute + "=" + called, _ -> role(attribute, called));
        if (role != ElementRole.NONE) {
          return role;
        }
      }
    }
    return byTag;
  }

  /// What an element is for comes before how it looks.
  private static final List<String> ATTRIBUTES =
      List.of("itemprop", "data-role", "type", "role", "rel", "class", "id");

  private static ElementRole byTag(String tag) {
    return switch (tag) {
      case "h1" -> ElementRole.TITLE;
      case "h2", "h3", "h4", "h5", "h6" -> ElementRole.HEADING;
      case "figcaption" -> ElementRole.CAPTION;
      case "aside", "footer", "form" -> ElementRole.BOX;
      default -> ElementRole.NONE;
    };
  }

  private ElementRole role(String attribute, String called) {
    ElementRole profiled = profiled(attribute, called);
    return profiled != ElementRole.NONE ? profiled : byName(called);
  }

  private ElementRole profiled(String attribute, String called) {
    if (attribute.equals("class")) {
      for (String one : called.split("\\s+", -1)) {
        ElementRole role = words.profiled.get("." + one);
        if (role != null) {
          return role;
        }
      }
    }
    String selector = attribute.equals("id") ? "#" + called : "[" + attribute + "=" + called + "]";
    return words.profiled.getOrDefault(selector, ElementRole.NONE);
  }

  /// The surest of its words: the order of the roles does not matter, the order of the words does.
  private ElementRole byName(String called) {
    ElementRole whole = words.of(called.toLowerCase(Locale.ROOT));
    if (whole != ElementRole.NONE) {
      return whole;
    }
    for (String word : split(called)) {
      ElementRole role = words.of(word);
      if (role != ElementRole.NONE) {
        return role;
      }
    }
    return ElementRole.NONE;
  }

  /// `tabsRelated-list_item` is `tabs`, `related`, `list`, `item`.
  static List<String> split(String called) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int length = Math.min(called.length(), 500);
    for (int i = 0; i <= length; i++) {
      boolean end = i == length || !Character.isLetterOrDigit(called.charAt(i));
      boolean hump =
          !end
              && i > from
              && Character.isUpperCase(called.charAt(i))
              && Character.isLowerCase(called.charAt(i - 1));
      if (end || hump) {
        if (i > from) {
          parts.add(called.substring(from, i).toLowerCase(Locale.ROOT));
        }
        from = end ? i + 1 : i;
      }
    }
    return parts;
  }
}
