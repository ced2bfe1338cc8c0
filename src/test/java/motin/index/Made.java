package motin.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.article.Article;
import motin.article.ArticleText;
import motin.article.Block.Kind;
import motin.article.Published;
import motin.article.Span;
import motin.fact.Count;
import motin.fact.Extraction;
import motin.fact.Fact;
import motin.fact.Mention;
import motin.fact.Official;
import motin.fact.Position;
import motin.fact.Quantity;
import motin.fact.Target;

/// Extractions made up for tests: real provinces, invented people and events.
final class Made {

  private final String id;
  private final ArticleText text = new ArticleText();
  private final List<Fact> facts = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<String> source = Optional.empty();
  private Optional<Published> published = Optional.empty();
  private List<String> about = List.of();

  private Made(String id) {
    this.id = id;
  }

  static Made article(String id) {
    return new Made(id);
  }

  /// An article of one paragraph and nothing else.
  static Extraction text(String id, String body) {
    return article(id).body(body).extraction();
  }

  Made title(String words) {
    title = Optional.of(words);
    text.add(Kind.TITLE, words);
    return this;
  }

  Made body(String words) {
    text.add(Kind.BODY, words);
    return this;
  }

  Made source(String host) {
    source = Optional.of(host);
    return this;
  }

  Made on(String day) {
    published = Optional.of(Published.on(LocalDate.parse(day)));
    return this;
  }

  Made about(String... provinces) {
    about = List.of(provinces);
    return this;
  }

  Made official(String name, String position, String role, String organization) {
    Position post =
        new Position(
            position,
            role,
            Optional.of(organization),
            Optional.of(Position.Level.PROVINCE),
            Optional.empty(),
            List.of());
    return fact(new Official(name, List.of(post), evidence(name)));
  }

  Made count(String quote, String subject, Count.Category category, Quantity quantity) {
    return fact(
        new Count(
            subject,
            category,
            quantity,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            evidence(quote)));
  }

  Made target(String quote, String metric, Quantity quantity, String unit, String when) {
    return fact(
        new Target(
            metric,
            quantity,
            Optional.of(unit),
            Optional.of(when),
            Optional.empty(),
            Optional.empty(),
            evidence(quote)));
  }

  Made fact(Fact fact) {
    facts.add(fact);
    return this;
  }

  /// Where the words stand in the text so far.
  List<Mention> evidence(String words) {
    int start = text.text().indexOf(words);
    return List.of(new Mention(new Span(start, start + words.length()), "made"));
  }

  Extraction extraction() {
    Article article =
        new Article(
            id,
            "made/" + id,
            Optional.empty(),
            source,
            title,
            Optional.empty(),
            List.of(),
            published,
            "vi",
            text.text(),
            text.blocks());
    return new Extraction(article, about, facts);
  }
}
