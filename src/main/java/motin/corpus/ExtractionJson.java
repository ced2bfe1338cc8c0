package motin.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motin.article.Article;
import motin.fact.Assessment;
import motin.fact.Count;
import motin.fact.Decision;
import motin.fact.DocumentReference;
import motin.fact.Event;
import motin.fact.Extraction;
import motin.fact.Fact;
import motin.fact.Flag;
import motin.fact.Mention;
import motin.fact.Official;
import motin.fact.Place;
import motin.fact.Position;
import motin.fact.Quantity;
import motin.fact.Quote;
import motin.fact.Result;
import motin.fact.Target;
import org.jspecify.annotations.Nullable;

/// The export: one JSON object for each article, with everything found in it.
///
/// Facts stand in one list for each kind ([Fact#list()]), in their order; a list without facts is
/// there and empty. What is unknown is `null`. `start` and `end` count Unicode code points.
public final class ExtractionJson {

  /// Every list of facts, in the order of the export.
  public static final List<String> LISTS =
      List.of(
          "officials",
          "places",
          "counts",
          "targets",
          "results",
          "events",
          "documents",
          "decisions",
          "quotes");

  private final String text;
  private final CodePoints points;

  private ExtractionJson(Article article) {
    this.text = article.text();
    this.points = new CodePoints(text);
  }

  /// One line, without its line break.
  public static String write(Extraction extraction) {
    return Json.write(tree(extraction));
  }

  /// The same over many lines, for people.
  public static String writePretty(Extraction extraction) {
    return Json.writePretty(tree(extraction));
  }

  /// Reads what [#write(Extraction)] writes; fields it does not know are passed over. Facts come
  /// grouped by kind, in the order of [#LISTS].
  ///
  /// @throws MalformedRecordException for anything else, a quote that is not the text at its
  ///   offsets included
  public static Extraction read(String line) throws MalformedRecordException {
    return ExtractionReader.read(line);
  }

  /// The extraction as a tree for [Json#write(Object)], to stand alone or inside another one.
  public static Map<String, @Nullable Object> tree(Extraction extraction) {
    return new ExtractionJson(extraction.article()).extraction(extraction);
  }

  /// One fact of the article as such a tree.
  public static Map<String, @Nullable Object> tree(Article article, Fact fact) {
    return new ExtractionJson(article).fact(fact);
  }

  private Map<String, @Nullable Object> extraction(Extraction extraction) {
    Article article = extraction.article();
    Tree tree =
        new Tree()
            .put("origin", article.origin())
            .put("id", article.id())
            .put("url", article.url())
            .put("source", article.source())
            .put("title", article.title())
            .put("lead", article.lead())
            .put("authors", article.authors())
            .put("published", article.published().map(Object::toString))
            .put("language", article.language())
            .put("text", text)
            .put(
                "blocks",
                article.blocks().stream()
                    .map(block ->
                        new Tree()
                            .put("kind", block.kind().label())
                            .put("start", points.before(block.span().start()))
                            .put("end", points.before(block.span().end()))
                            .fields)
                    .toList())
            .put("about", extraction.about());
    Map<String, List<Object>> lists = new LinkedHashMap<>();
    LISTS.forEach(list -> lists.put(list, new ArrayList<>()));
    for (Fact fact : extraction.facts()) {
      lists.computeIfAbsent(fact.list(), _ -> new ArrayList<>()).add(fact(fact));
    }
    lists.forEach(tree::put);
    return tree.fields;
  }

  private Map<String, @Nullable Object> fact(Fact fact) {
    Tree tree =
        switch (fact) {
          case Official o ->
              new Tree()
                  .put("name", o.name())
                  .put("positions", o.positions().stream().map(this::position).toList());
          case Place p ->
              new Tree()
                  .put("name", p.name())
                  .put("kind", p.kind().label())
                  .put("province", p.province())
                  .put("code", p.code());
          case Count c ->
              new Tree()
                  .put("subject", c.subject())
                  .put("category", c.category().label())
                  .put(c.quantity())
                  .put("change", c.change().map(Count.Change::label))
                  .put("organization", c.organization())
                  .put("date", c.date());
          case Target t ->
              figure(t.metric(), t.quantity(), t.unit(), t.when(), t.organization(), t.reason());
          case Result r ->
              figure(r.metric(), r.quantity(), r.unit(), r.when(), r.organization(), r.reason());
          case Event e ->
              new Tree()
                  .put("kind", e.kind().label())
                  .put("name", e.name())
                  .put("organization", e.organization())
                  .put("ordinal", e.ordinal().isPresent() ? e.ordinal().getAsInt() : null)
                  .put("term", e.term())
                  .put("date", e.date())
                  .put("place", e.place());
          case DocumentReference d ->
              new Tree()
                  .put("kind", d.kind())
                  .put("number", d.number())
                  .put("date", d.date())
                  .put("issuer", d.issuer());
          case Decision d ->
              new Tree()
                  .put("action", d.action().label())
                  .put("person", d.person())
                  .put("position", d.position())
                  .put("award", d.award())
                  .put("document", d.document())
                  .put("date", d.date());
          case Quote q ->
              new Tree()
                  .put("speaker", q.speaker())
                  .put("verb", q.verb())
                  .put("text", q.text())
                  .put("direct", q.direct());
        };
    return tree.put("evidence", evidence(fact.evidence())).put(fact.assessment()).fields;
  }

  private Tree figure(
      String metric,
      Quantity quantity,
      Optional<String> unit,
      Optional<String> when,
      Optional<String> organization,
      Optional<Mention> reason) {
    return new Tree()
        .put("metric", metric)
        .put(quantity)
        .put("unit", unit)
        .put("when", when)
        .put("organization", organization)
        .put("reason", reason.map(this::mention));
  }

  private Map<String, @Nullable Object> position(Position position) {
    return new Tree()
        .put("text", position.text())
        .put("role", position.role())
        .put("organization", position.organization())
        .put("level", position.level().map(Position.Level::label))
        .put("province", position.province())
        .put("evidence", evidence(position.evidence()))
        .put(position.assessment())
        .fields;
  }

  private List<?> evidence(List<Mention> mentions) {
    return mentions.stream().map(this::mention).toList();
  }

  private Map<String, @Nullable Object> mention(Mention mention) {
    return new Tree()
        .put("start", points.before(mention.span().start()))
        .put("end", points.before(mention.span().end()))
        .put("quote", mention.span().of(text))
        .put("rule", mention.rule())
        .fields;
  }

  /// An object under construction, its fields in the order they are put.
  private static final class Tree {

    final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    Tree put(String name, @Nullable Object value) {
      fields.put(name, value);
      return this;
    }

    Tree put(String name, Optional<?> value) {
      return put(name, (Object) value.orElse(null));
    }

    Tree put(Assessment assessment) {
      return put("confidence", assessment.confidence())
          .put("flags", assessment.flags().stream().map(Flag::label).toList());
    }

    /// `value`, or `min` and `max` of a range; then the bound.
    Tree put(Quantity quantity) {
      if (quantity.bound() == Quantity.Bound.RANGE) {
        put("min", quantity.min()).put("max", quantity.max());
      } else {
        put("value", quantity.min());
      }
      return put("bound", quantity.bound().label());
    }
  }
}
