package motin.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;

/// What a page says of its article for machines, in a script of type `application/ld+json`.
///
/// Papers write it by templates, so it is read leniently: a line break within a string, a comma too
/// many or text behind the end do no harm, and what cannot be read is left out. Nesting is bounded.
final class JsonLd {

  private static final int DEEPEST = 40;

  private final String json;
  private int at;

  private JsonLd(String json) {
    this.json = json;
  }

  /// The description of an article in the script, if there is one.
  static Optional<JsonLd.Description> article(String script) {
    Object root = new JsonLd(script).value(0);
    Deque<Object> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Object value = open.pop();
      if (value instanceof Map<?, ?> fields) {
        if (texts(fields.get("@type")).stream().anyMatch(type -> type.endsWith("Article"))) {
          return Optional.of(new Description(fields));
        }
        fields.values().stream().filter(JsonLd::isNested).forEach(open::add);
      } else if (value instanceof List<?> items) {
        items.stream().filter(JsonLd::isNested).forEach(open::add);
      }
    }
    return Optional.empty();
  }

  /// The fields of one article.
  record Description(Map<?, ?> fields) {

    Optional<String> text(String field) {
      return texts(fields.get(field)).stream().filter(text -> !text.isBlank()).findFirst();
    }

    /// Authors that are not said to be organisations.
    List<String> authors() {
      List<String> names = new ArrayList<>();
      Object author = fields.get("author");
      for (Object one : author instanceof List<?> many ? many : listOf(author)) {
        if (one instanceof String name) {
          names.add(plain(name));
        } else if (one instanceof Map<?, ?> person
            && !texts(person.get("@type")).contains("Organization")) {
          names.addAll(texts(person.get("name")));
        }
      }
      return names;
    }
  }

  private static List<Object> listOf(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? List.of() : List.of(value);
  }

  /// A text, the texts of a list, or the `@id` of a thing.
  private static List<String> texts(@org.jspecify.annotations.Nullable Object value) {
    return switch (value) {
      case String text -> List.of(plain(text));
      case List<?> many -> many.stream().flatMap(one -> texts(one).stream()).toList();
      case Map<?, ?> thing -> texts(thing.get("@id"));
      case null, default -> List.of();
    };
  }

  /// Some papers escape twice.
  private static String plain(String text) {
    String once = Parser.unescapeEntities(text, false);
    return Blanks.squeeze(Parser.unescapeEntities(once, false));
  }

  private static boolean isNested(Object value) {
    return value instanceof Map || value instanceof List;
  }

  private Object value(int depth) {
    char c = peek();
    if (depth > DEEPEST) {
      at = json.length();
      return "";
    }
    return switch (c) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      default -> literal();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> fields = new LinkedHashMap<>();
    at++;
    while (at < json.length() && peek() != '}') {
      if (peek() == '"') {
        String name = string();
        if (peek() == ':') {
          at++;
          fields.put(name, value(depth + 1));
        }
      } else {
        at++;
      }
    }
    at++;
    return fields;
  }

  private List<Object> array(int depth) {
    List<Object> items = new ArrayList<>();
    at++;
    while (at < json.length() && peek() != ']') {
      if (peek() == ',') {
        at++;
      } else {
        int before = at;
        items.add(value(depth + 1));
        at = Math.max(at, before + 1);
      }
    }
    at++;
    return items;
  }

  private String string() {
    StringBuilder text = new StringBuilder();
    at++;
    while (at < json.length() && json.charAt(at) != '"') {
      char c = json.charAt(at++);
      if (c == '\\' && at < json.length()) {
        text.append(escaped(json.charAt(at++)));
      } else {
        text.append(c);
      }
    }
    at++;
    return Decoder.cleaned(text);
  }

  private char escaped(char c) {
    return switch (c) {
      case 'n', 'r', 't', 'b', 'f' -> ' ';
      case 'u' -> {
        int end = Math.min(at + 4, json.length());
        String code = json.substring(at, end);
        at = end;
        yield code.matches("[0-9A-Fa-f]{4}") ? (char) Integer.parseInt(code, 16) : ' ';
      }
      default -> c;
    };
  }

  private String literal() {
    int from = at;
    while (at < json.length() && ",}]".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    return json.substring(from, at).strip();
  }

  /// The next character that is no blank, or a bracket that closes everything at the end.
  private char peek() {
    while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
      at++;
    }
    return at < json.length() ? json.charAt(at) : '}';
  }
}
