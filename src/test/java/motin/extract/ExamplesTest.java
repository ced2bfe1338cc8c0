package motin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import motin.article.Article;
import motin.fact.Count;
import motin.fact.Decision;
import motin.fact.DocumentReference;
import motin.fact.Event;
import motin.fact.Fact;
import motin.fact.Mention;
import motin.fact.Official;
import motin.fact.Place;
import motin.fact.Quote;
import motin.fact.Result;
import motin.fact.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every text of the `.examples` files gives the facts that stand below it, and no other of its
/// kind.
class ExamplesTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.load();

  static Stream<Arguments> examples() {
    return Stream.of(
            of("official", Official.class),
            of("place", Place.class),
            of("count", Count.class),
            of("target", Target.class),
            of("result", Result.class),
            of("event", Event.class),
            of("document", DocumentReference.class),
            of("decision", Decision.class),
            of("quote", Quote.class))
        .flatMap(all -> all);
  }

  private static Stream<Arguments> of(String file, Class<? extends Fact> kind) {
    return Example.read(file + ".examples").map(example -> Arguments.of(kind, example));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void givesItsFacts(Class<? extends Fact> kind, Example example) {
    List<String> found =
        EXTRACTOR.extract(example.article()).facts(kind).stream().map(ExamplesTest::line).toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(example.facts());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void provesEveryFactByItsOwnWords(Class<? extends Fact> kind, Example example) {
    Article article = example.article();
    for (Fact fact : EXTRACTOR.extract(article).facts(kind)) {
      assertThat(fact.evidence()).isNotEmpty();
      List<String> quotes =
          fact.evidence().stream().map(Mention::span).map(span -> span.of(article.text())).toList();
      assertThat(quotes).anyMatch(quote -> quote.contains(proven(fact)));
    }
  }

  /// Words that the evidence must hold; none where a name is written out from a short form.
  private static String proven(Fact fact) {
    return switch (fact) {
      case Official official -> official.name();
      case Count count -> count.subject();
      case Decision decision -> decision.person();
      case Quote quote -> quote.text();
      case Place _, Target _, Result _, Event _, DocumentReference _ -> "";
    };
  }

  private static String line(Fact fact) {
    return switch (fact) {
      case Count count -> count.category().label() + ": " + count.summary();
      case Event event ->
          row(
              event.kind().label(),
              event.name(),
              or(event.organization()),
              event.ordinal().isPresent() ? String.valueOf(event.ordinal().getAsInt()) : "-",
              or(event.term()),
              or(event.date()));
      case DocumentReference document ->
          row(document.kind(), or(document.number()), or(document.date()), or(document.issuer()));
      case Decision decision ->
          row(
              decision.action().label(),
              decision.person(),
              or(decision.position().or(decision::award)),
              or(decision.document()),
              or(decision.date()));
      case Quote quote ->
          row(
              quote.speaker(),
              or(quote.verb()),
              quote.direct() ? "direct" : "reported",
              quote.text());
      case Official _, Place _, Target _, Result _ -> fact.summary();
    };
  }

  private static String row(String... cells) {
    return String.join(" | ", cells);
  }

  private static String or(Optional<String> value) {
    return value.orElse("-");
  }
}
