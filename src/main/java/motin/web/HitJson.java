package motin.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import motin.article.Article;
import motin.corpus.ExtractionJson;
import motin.fact.Fact;
import motin.index.ArticleHit;
import motin.index.FactHit;
import motin.index.KeywordLine;
import motin.index.Snippet;
import org.jspecify.annotations.Nullable;

/// A hit as a tree for [motin.corpus.Json], for the HTTP API and `./motin search --json` alike.
/// Offsets count code points, as in the export.
public final class HitJson {

  private HitJson() {}

  public static Map<String, @Nullable Object> tree(ArticleHit hit) {
    Map<String, @Nullable Object> tree = article(hit.extraction().article());
    tree.put("about", hit.extraction().about());
    tree.put("story", hit.story());
    tree.put("score", (double) hit.score());
    tree.put("snippets", hit.snippets().stream().map(HitJson::snippet).toList());
    Map<String, Integer> facts = new LinkedHashMap<>();
    for (Fact fact : hit.extraction().facts()) {
      facts.merge(fact.list(), 1, Integer::sum);
    }
    tree.put("facts", facts);
    return tree;
  }

  public static Map<String, @Nullable Object> tree(FactHit hit) {
    Map<String, @Nullable Object> tree = article(hit.article());
    tree.put("kind", hit.fact().list());
    tree.put("fact", ExtractionJson.tree(hit.article(), hit.fact()));
    tree.put("sentence", snippet(hit.sentence()));
    return tree;
  }

  public static Map<String, @Nullable Object> tree(KeywordLine line) {
    Map<String, @Nullable Object> tree = article(line.article());
    tree.put("left", line.left());
    tree.put("keyword", line.keyword());
    tree.put("right", line.right());
    String text = line.article().text();
    tree.put("start", text.codePointCount(0, line.span().start()));
    tree.put("end", text.codePointCount(0, line.span().end()));
    return tree;
  }

  private static Map<String, @Nullable Object> article(Article article) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("origin", article.origin());
    tree.put("id", article.id());
    tree.put("url", article.url().orElse(null));
    tree.put("source", article.source().orElse(null));
    tree.put("title", article.title().orElse(null));
    tree.put("published", article.published().map(Object::toString).orElse(null));
    return tree;
  }

  private static Map<String, Object> snippet(Snippet snippet) {
    String text = snippet.text();
    List<Map<String, Integer>> marks =
        snippet.marks().stream()
            .map(mark ->
                Map.of(
                    "start", text.codePointCount(0, mark.start()),
                    "end", text.codePointCount(0, mark.end())))
            .toList();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("text", text);
    tree.put("marks", marks);
    return tree;
  }
}
