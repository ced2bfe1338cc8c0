package motin.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import motin.article.Article;
import motin.article.ArticleText;
import motin.article.Block;
import motin.article.Published;

/// A text of an `.examples` file and the facts it must give, one line each.
///
/// Paragraphs of one example follow each other line by line; an empty line ends it. A text that
/// begins with a day in brackets (`[2017-05-01]`) was published then.
record Example(String text, List<String> facts) {

  @Override
  public String toString() {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }

  static Stream<Example> read(String file) {
    try (InputStream in = Example.class.getResourceAsStream(file)) {
      List<Example> examples = new ArrayList<>();
      for (String chunk : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\\s*\n")) {
        List<String> lines = chunk.lines().filter(line -> !line.startsWith("#")).toList();
        List<String> text = lines.stream().filter(line -> !line.startsWith("=>")).toList();
        List<String> facts =
            lines.stream()
                .filter(l -> l.startsWith("=>"))
                .map(l -> l.substring(2).strip())
                .toList();
        if (!text.isEmpty()) {
          examples.add(new Example(String.join("\n", text), facts));
        }
      }
      return examples.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Article article() {
    String body = text;
    Optional<Published> published = Optional.empty();
    if (text.startsWith("[")) {
      int close = text.indexOf(']');
      published = Optional.of(Published.parse(text.substring(1, close)));
      body = text.substring(close + 1).strip();
    }
    ArticleText built = new ArticleText();
    body.lines().forEach(line -> built.add(Block.Kind.BODY, line));
    return new Article(
        "id",
        "example",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        published,
        "vi",
        built.text(),
        built.blocks());
  }
}
