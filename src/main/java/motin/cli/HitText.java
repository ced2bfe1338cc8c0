package motin.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motin.article.Article;
import motin.article.Span;
import motin.index.ArticleHit;
import motin.index.Facet;
import motin.index.FacetCount;
import motin.index.FactHit;
import motin.index.FactResult;
import motin.index.KeywordLine;
import motin.index.SearchResult;
import motin.index.Snippet;
import picocli.CommandLine.Help.Ansi;

/// Hits for people to read; matches are bold on a terminal.
final class HitText implements HitWriter {

  private static final int MOST_VALUES = 8;

  /// Columns before a match, so that matches stand one under the other.
  private static final int LEFT = 50;

  private final PrintWriter out;
  private final boolean bold = Ansi.AUTO.enabled();

  HitText(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void articles(SearchResult result) {
    out.printf("%d articles%n", result.total());
    result.hits().forEach(this::article);
    for (Facet facet : Facet.values()) {
      List<FacetCount> counts = result.facets().getOrDefault(facet, List.of());
      boolean otherView = facet.isProvince() && facet != Facet.PROVINCE;
      if (!counts.isEmpty() && !otherView) {
        out.printf("%n%s: %s", facet.label(), values(counts));
      }
    }
    out.println();
  }

  @Override
  public void article(ArticleHit hit) {
    Article article = hit.extraction().article();
    out.println();
    out.println(hit.title().map(this::marked).orElse(plain(article.origin())));
    out.println("  " + header(article));
    hit.snippets().forEach(snippet -> out.println("  " + marked(snippet)));
  }

  @Override
  public void facts(FactResult result) {
    out.printf("%d facts%n", result.total());
    result.hits().forEach(this::fact);
  }

  @Override
  public void fact(FactHit hit) {
    out.println();
    out.println(plain(hit.fact().summary()));
    out.println("  " + marked(hit.sentence()));
    out.println("  " + header(hit.article()));
  }

  @Override
  public void keyword(KeywordLine line) {
    out.printf(
        "%" + LEFT + "s[%s]%s  %s%n",
        plain(line.left()),
        plain(line.keyword()),
        plain(line.right()),
        plain(line.article().id()));
  }

  private static String header(Article article) {
    return Stream.of(
            article.published().map(p -> p.day().map(Object::toString).orElseGet(p::toString)),
            article.source(),
            Optional.of(article.origin()),
            Optional.of(article.id()))
        .flatMap(Optional::stream)
        .map(HitText::plain)
        .collect(Collectors.joining("  "));
  }

  private static String values(List<FacetCount> counts) {
    return counts.stream()
        .limit(MOST_VALUES)
        .map(count -> plain(count.value()) + " " + count.count())
        .collect(Collectors.joining(", ", "", counts.size() > MOST_VALUES ? ", …" : ""));
  }

  private String marked(Snippet snippet) {
    String text = snippet.text();
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (Span mark : snippet.marks()) {
      line.append(plain(text.substring(at, mark.start())));
      line.append(bold ? "\u001b[1m" : "");
      line.append(plain(mark.of(text)));
      line.append(bold ? "\u001b[0m" : "");
      at = mark.end();
    }
    return line.append(plain(text.substring(at))).toString();
  }

  /// A page's text must not steer the terminal.
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
