package motin.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import motin.article.Article;
import motin.corpus.Json;
import motin.index.FactHit;

/// How a fact is cited: the article that says it, with the sentence as its note.
///
/// A Vietnamese name is family, middle and given name in one, and never turned round or cut: every
/// form takes it whole.
///
/// @param url the article's own address, else that of the fact here
record Citation(FactHit hit, String url) {

  /// What is written where, and as which type it is sent.
  enum Form {
    TEXT("txt", "text/plain"),
    BIBTEX("bib", "application/x-bibtex"),
    RIS("ris", "application/x-research-info-systems"),
    CSL("csl.json", "application/vnd.citationstyles.csl+json");

    private final String ending;
    private final String type;

    Form(String ending, String type) {
      this.ending = ending;
      this.type = type;
    }

    String ending() {
      return ending;
    }

    String type() {
      return type;
    }
  }

  static Citation of(FactHit hit, String permalink) {
    return new Citation(hit, hit.article().url().filter(Html::isLink).orElse(permalink));
  }

  String in(Form form) {
    return switch (form) {
      case TEXT -> text();
      case BIBTEX -> bibtex();
      case RIS -> ris();
      case CSL -> Json.writePretty(List.of(csl()));
    };
  }

  private String text() {
    List<String> parts = new ArrayList<>();
    if (!article().authors().isEmpty()) {
      parts.add(String.join(", ", article().authors()));
    }
    parts.add("“" + title() + "”");
    String where =
        List.of(article().source(), published()).stream()
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    if (!where.isEmpty()) {
      parts.add(where);
    }
    parts.add(url);
    return String.join(". ", parts) + ". “" + sentence() + "”\n";
  }

  private String bibtex() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(
        "author",
        article().authors().stream()
            .map(name -> "{" + tex(name) + "}")
            .collect(Collectors.joining(" and ")));
    fields.put("title", "{" + tex(title()) + "}");
    fields.put("howpublished", tex(article().source().orElse("")));
    fields.put("year", date(0));
    fields.put("month", date(1));
    fields.put("url", verbatim(url));
    fields.put("note", tex("“" + sentence() + "”"));
    fields.put("language", tex(article().language()));
    return fields.entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(field -> "  %s = {%s}".formatted(field.getKey(), field.getValue()))
        .collect(Collectors.joining(",\n", "@misc{" + key() + ",\n", "\n}\n"));
  }

  private String ris() {
    StringBuilder lines = new StringBuilder();
    ris(lines, "TY", "NEWS");
    article().authors().forEach(name -> ris(lines, "AU", name));
    ris(lines, "TI", title());
    ris(lines, "T2", article().source().orElse(""));
    ris(lines, "PY", date(0));
    ris(lines, "DA", String.join("/", date()));
    ris(lines, "UR", url);
    ris(lines, "LA", article().language());
    ris(lines, "N1", "“" + sentence() + "”");
    return lines.append("ER  - \r\n").toString();
  }

  private static void ris(StringBuilder lines, String tag, String value) {
    if (!value.isEmpty()) {
      lines.append(tag).append("  - ").append(oneLine(value)).append("\r\n");
    }
  }

  /// As [CSL-JSON](https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html) has it.
  Map<String, Object> csl() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", key());
    tree.put("type", "article-newspaper");
    if (!article().authors().isEmpty()) {
      tree.put(
          "author", article().authors().stream().map(name -> Map.of("literal", name)).toList());
    }
    tree.put("title", title());
    article().source().ifPresent(source -> tree.put("container-title", source));
    if (!date().isEmpty()) {
      List<Integer> parts = date().stream().map(Integer::valueOf).toList();
      tree.put("issued", Map.of("date-parts", List.of(parts)));
    }
    tree.put("URL", url);
    tree.put("language", article().language());
    tree.put("note", "“" + sentence() + "”");
    return tree;
  }

  private Article article() {
    return hit.article();
  }

  private String title() {
    return oneLine(Titles.of(article()));
  }

  private String sentence() {
    return oneLine(hit.sentence().text());
  }

  /// The day, or the month where no more is known.
  private Optional<String> published() {
    return article()
        .published()
        .map(when -> when.day().map(Object::toString).orElseGet(when::toString));
  }

  /// Year, month and day, as far as they are known.
  private List<String> date() {
    return published().map(day -> List.of(day.split("-", -1))).orElse(List.of());
  }

  private String date(int part) {
    return part < date().size() ? date().get(part) : "";
  }

  /// Nothing in it that a program for citations reads as a sign.
  private String key() {
    return "motin-%s-%d"
        .formatted(article().id().replaceAll("[^A-Za-z0-9.:-]", "-"), hit.position() + 1);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String tex(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : oneLine(text).toCharArray()) {
      switch (c) {
        case '\\' -> escaped.append("{\\textbackslash}");
        case '~' -> escaped.append("{\\textasciitilde}");
        case '^' -> escaped.append("{\\textasciicircum}");
        case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /// An address is not escaped; so it may hold nothing that ends it.
  private static String verbatim(String url) {
    return oneLine(url).replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
  }
}
