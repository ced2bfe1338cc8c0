package motin.corpus;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.article.Article;
import motin.article.Block;
import motin.article.Published;
import motin.article.Span;
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

/// The way back from a line of the export to an [Extraction].
final class ExtractionReader {

  private final String text;
  private final CodePoints points;

  private ExtractionReader(String text) {
    this.text = text;
    this.points = new CodePoints(text);
  }

  static Extraction read(String line) throws MalformedRecordException {
    JsonRecord json = JsonRecord.parse(line);
    String text = json.text("text");
    return new ExtractionReader(text).extraction(json);
  }

  private Extraction extraction(JsonRecord json) throws MalformedRecordException {
    List<Block> blocks = new ArrayList<>();
    for (JsonRecord block : json.records("blocks")) {
      blocks.add(new Block(block.constant("kind", Block.Kind.class), span(block)));
    }
    Article article =
        new Article(
            json.text("id"),
            json.text("origin"),
            json.optionalText("url"),
            json.optionalText("source"),
            json.optionalText("title"),
            json.optionalText("lead"),
            json.texts("authors"),
            published(json),
            json.text("language"),
            text,
            blocks);
    List<Fact> facts = new ArrayList<>();
    for (String list : ExtractionJson.LISTS) {
      for (JsonRecord fact : json.records(list)) {
        facts.add(fact(list, fact));
      }
    }
    return new Extraction(article, json.texts("about"), facts);
  }

  private Fact fact(String list, JsonRecord json) throws MalformedRecordException {
    List<Mention> evidence = evidence(json);
    Fact fact = unassessed(list, json, evidence);
    return fact.with(assessment(json));
  }

  private Fact unassessed(String list, JsonRecord json, List<Mention> evidence)
      throws MalformedRecordException {
    return switch (list) {
      case "officials" -> new Official(json.text("name"), positions(json), evidence);
      case "places" ->
          new Place(
              json.text("name"),
              json.constant("kind", Place.Kind.class),
              json.optionalText("province"),
              json.optionalText("code"),
              evidence);
      case "counts" ->
          new Count(
              json.text("subject"),
              json.constant("category", Count.Category.class),
              quantity(json),
              json.optionalConstant("change", Count.Change.class),
              json.optionalText("organization"),
              json.optionalText("date"),
              evidence);
      case "targets" ->
          new Target(
              json.text("metric"),
              quantity(json),
              json.optionalText("unit"),
              json.optionalText("when"),
              json.optionalText("organization"),
              reason(json),
              evidence);
      case "results" ->
          new Result(
              json.text("metric"),
              quantity(json),
              json.optionalText("unit"),
              json.optionalText("when"),
              json.optionalText("organization"),
              reason(json),
              evidence);
      case "events" ->
          new Event(
              json.constant("kind", Event.Kind.class),
              json.text("name"),
              json.optionalText("organization"),
              json.optionalInteger("ordinal"),
              json.optionalText("term"),
              json.optionalText("date"),
              json.optionalText("place"),
              evidence);
      case "documents" ->
          new DocumentReference(
              json.text("kind"),
              json.optionalText("number"),
              json.optionalText("date"),
              json.optionalText("issuer"),
              evidence);
      case "decisions" ->
          new Decision(
              json.constant("action", Decision.Action.class),
              json.text("person"),
              json.optionalText("position"),
              json.optionalText("award"),
              json.optionalText("document"),
              json.optionalText("date"),
              evidence);
      case "quotes" ->
          new Quote(
              json.text("speaker"),
              json.optionalText("verb"),
              json.text("text"),
              json.truth("direct"),
              evidence);
      default -> throw new AssertionError("No kind of fact for the list " + list);
    };
  }

  private List<Position> positions(JsonRecord json) throws MalformedRecordException {
    List<Position> positions = new ArrayList<>();
    for (JsonRecord position : json.records("positions")) {
      positions.add(
          new Position(
              position.text("text"),
              position.text("role"),
              position.optionalText("organization"),
              position.optionalConstant("level", Position.Level.class),
              position.optionalText("province"),
              evidence(position),
              assessment(position)));
    }
    return positions;
  }

  /// Exports from before there were any have no flags.
  private static Assessment assessment(JsonRecord json) throws MalformedRecordException {
    double confidence = json.has("confidence") ? json.number("confidence").doubleValue() : 1;
    if (!(confidence >= 0 && confidence <= 1)) {
      throw json.malformed("confidence", "between 0 and 1 expected");
    }
    return new Assessment(confidence, json.constants("flags", Flag.class));
  }

  private Optional<Mention> reason(JsonRecord json) throws MalformedRecordException {
    Optional<JsonRecord> reason = json.optionalRecord("reason");
    return reason.isPresent() ? Optional.of(mention(reason.get())) : Optional.empty();
  }

  private static Quantity quantity(JsonRecord json) throws MalformedRecordException {
    Quantity.Bound bound = json.constant("bound", Quantity.Bound.class);
    try {
      return bound == Quantity.Bound.RANGE
          ? Quantity.range(json.number("min"), json.number("max"))
          : Quantity.of(json.number("value"), bound);
    } catch (IllegalArgumentException e) {
      throw json.malformed("min", String.valueOf(e.getMessage()));
    }
  }

  private static Optional<Published> published(JsonRecord json) throws MalformedRecordException {
    Optional<String> iso = json.optionalText("published");
    try {
      return iso.map(Published::parse);
    } catch (DateTimeException e) {
      throw json.malformed("published", "no ISO 8601 date: " + iso.orElse(""));
    }
  }

  private List<Mention> evidence(JsonRecord json) throws MalformedRecordException {
    List<Mention> evidence = new ArrayList<>();
    for (JsonRecord mention : json.records("evidence")) {
      evidence.add(mention(mention));
    }
    return evidence;
  }

  private Mention mention(JsonRecord json) throws MalformedRecordException {
    Span span = span(json);
    if (!span.of(text).equals(json.text("quote"))) {
      throw json.malformed("quote", "not the text at its offsets");
    }
    return new Mention(span, json.text("rule"));
  }

  private Span span(JsonRecord json) throws MalformedRecordException {
    int start = json.integer("start");
    int end = json.integer("end");
    return points
        .span(start, end)
        .orElseThrow(
            () -> json.malformed("start", "the text has no [%d, %d)".formatted(start, end)));
  }
}
