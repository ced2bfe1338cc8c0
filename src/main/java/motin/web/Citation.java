package motin.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import motin.article.Article;
import motin.corpus.Json;
import motin.index.FactHit;

/// How an article, or a sentence of it, is cited. Vietnamese names are no "family, given": they
/// stay whole.
///
/// @param quote the sentence that proves a fact; empty for the article as a whole
/// @param link where it is here
record Citation(Article article, Optional<String> quote, String link) {

  /// The ways a citation is written.
  enum Format {
    BIBTEX("bib", "application/x-bibtex", "BibTeX"),
    RIS("ris", "application/x-research-info-systems", "RIS"),
    CSL("csl.json", "application/vnd.citationstyles.csl+json", "CSL-JSON"),
    PLAIN("txt", "text/plain", "");

    private final String ending;
    private final String type;
    private final String label;

    Format(String ending, String type, String label) {
      this.ending = ending;
      this.type = type;
      this.label = label;
    }

    String ending() {
      return ending;
    }

    /// What people call it; empty for plain text.
    String label() {
      return label;
    }
  }

  static Citation of(Article article, String base) {
    return new Citation(
        article, Optional.empty(), base + "/articles/" + Search.encode(article.id()));
  }

  /// Of the sentence that proves a fact.
  static Citation of(Article article, NumberedFact fact, String base) {
    FactHit hit = FactHit.of(article, fact.number() - 1, fact.fact());
    String link = base + Permalink.of(article, fact.fact()).page();
    return new Citation(article, Optional.of(hit.sentence().text()), link);
  }

  Answer answer(Format format) {
    return Answer.text(format.type, write(format)).saved(key() + "." + format.ending);
  }

  String write(Format format) {
    return switch (format) {
      case BIBTEX -> bibtex();
      case RIS -> ris();
      case CSL -> csl();
      case PLAIN -> plain();
    };
  }

  private String title() {
    return Titles.of(article);
  }

  private String key() {
    String own = quote.map(words -> "-" + Integer.toHexString(words.hashCode())).orElse("");
    return "motin-" + article.id().replaceAll("[^A-Za-z0-9-]+", "-") + own;
  }

  private String bibtex() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", "{" + tex(title()) + "}");
    if (!article.authors().isEmpty()) {
      fields.put(
          "author",
          article.authors().stream()
              .map(name -> "{" + tex(name) + "}")
              .collect(Collectors.joining(" and ")));
    }
    article.source().ifPresent(source -> fields.put("journal", "{" + tex(source) + "}"));
    date()
        .ifPresent(day -> {
          fields.put("year", day.substring(0, 4));
          fields.put("date", day);
        });
    url().ifPresent(url -> fields.put("url", url.replaceAll("[{}\\\\]", "")));
    quote.ifPresent(words -> fields.put("note", tex("“" + words + "”")));
    fields.put("langid", "vietnamese");
    return fields.entrySet().stream()
        .map(field -> "  %s = {%s}".formatted(field.getKey(), field.getValue()))
        .collect(Collectors.joining(",\n", "@article{" + key() + ",\n", "\n}\n"));
  }

  /// What means something to TeX, as text.
  private static String tex(String text) {
    String line = text.replaceAll("\\s+", " ");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\textbackslash{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '{', '}', '$', '&', '#', '_', '%' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private String ris() {
    List<String> lines = new ArrayList<>();
    lines.add(line("TY", "NEWS"));
    lines.add(line("TI", title()));
    article.authors().forEach(name -> lines.add(line("AU", name)));
    article.source().ifPresent(source -> lines.add(line("T2", source)));
    date()
        .ifPresent(day -> {
          lines.add(line("PY", day.substring(0, 4)));
          lines.add(
              line("DA", (day + "-").replace('-', '/') + "/".repeat(day.length() == 7 ? 1 : 0)));
        });
    url().ifPresent(url -> lines.add(line("UR", url)));
    quote.ifPresent(words -> lines.add(line("N1", words)));
    lines.add(line("LA", "vi"));
    lines.add(line("ER", ""));
    return String.join("", lines);
  }

  private static String line(String tag, String value) {
    return tag + "  - " + value.replaceAll("\\s+", " ") + "\r\n";
  }

  private String csl() {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", key());
    item.put("type", "article-newspaper");
    item.put("title", title());
    if (!article.authors().isEmpty()) {
      item.put("author", article.authors().stream().map(name -> Map.of("literal", name)).toList());
    }
    article.source().ifPresent(source -> item.put("container-title", source));
    date()
        .ifPresent(day ->
            item.put("issued", Map.of("date-parts", List.of(List.of(parts(day).toArray())))));
    url().ifPresent(url -> item.put("URL", url));
    quote.ifPresent(words -> item.put("note", words));
    item.put("language", "vi");
    return Json.write(List.of(item)) + "\n";
  }

  private static List<Integer> parts(String day) {
    return List.of(day.split("-", -1)).stream().map(Integer::valueOf).toList();
  }

  private String plain() {
    List<String> parts = new ArrayList<>();
    if (!article.authors().isEmpty()) {
      parts.add(String.join(", ", article.authors()));
    }
    parts.add("“" + title().strip() + "”");
    article.source().ifPresent(parts::add);
    date().ifPresent(parts::add);
    url().ifPresent(parts::add);
    String head = String.join(". ", parts) + ".";
    return (head + quote.map(words -> " “" + words + "”").orElse("")).replaceAll("\\s+", " ")
        + "\n";
  }

  /// As exactly as it is known: a month stays a month.
  private Optional<String> date() {
    return article
        .published()
        .map(day -> day.day().map(Object::toString).orElseGet(() -> day.toString()));
  }

  private Optional<String> url() {
    return article.url().filter(Html::isLink).or(() -> Optional.of(link));
  }

  /// The name in an address, `citation.bib`.
  static Optional<Format> format(String name) {
    for (Format format : Format.values()) {
      if (name.toLowerCase(Locale.ROOT).equals("citation." + format.ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
