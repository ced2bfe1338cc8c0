package motin.fact;

import java.util.List;
import java.util.stream.Collectors;

/// Something an article says, with the words that say it.
public sealed interface Fact
    permits Official, Place, Count, Target, Result, Event, DocumentReference, Decision, Quote {

  /// The places in the text that prove it; never empty for an extracted fact.
  List<Mention> evidence();

  /// How far it can be relied on.
  Assessment assessment();

  /// The same fact under another assessment.
  Fact with(Assessment assessed);

  /// How sure Motin is, from 0 to 1.
  default double confidence() {
    return assessment().confidence();
  }

  /// The name of the export's list that holds this kind: `officials`, `counts`.
  default String list() {
    return switch (this) {
      case Official _ -> "officials";
      case Place _ -> "places";
      case Count _ -> "counts";
      case Target _ -> "targets";
      case Result _ -> "results";
      case Event _ -> "events";
      case DocumentReference _ -> "documents";
      case Decision _ -> "decisions";
      case Quote _ -> "quotes";
    };
  }

  /// The fact in one line, for lists, logs and the examples of the tests.
  default String summary() {
    return switch (this) {
      case Official o ->
          o.name()
              + o.positions().stream()
                  .map(Position::text)
                  .collect(Collectors.joining("; ", ": ", ""));
      case Place p ->
          p.kind().label()
              + " "
              + p.name()
              + p.province().filter(s -> !s.equals(p.name())).map(s -> ", " + s).orElse("");
      case Count c ->
          c.quantity() + " " + c.subject() + c.change().map(x -> " " + x.label()).orElse("");
      case Target t ->
          t.metric()
              + " "
              + t.quantity()
              + t.unit().map(Fact::unit).orElse("")
              + t.when().map(w -> ", " + w).orElse("");
      case Result r ->
          r.metric()
              + " "
              + r.quantity()
              + r.unit().map(Fact::unit).orElse("")
              + r.when().map(w -> ", " + w).orElse("");
      case Event e ->
          e.name()
              + e.organization().map(o -> ", " + o).orElse("")
              + e.term().map(t -> ", " + t).orElse("");
      case DocumentReference d -> d.kind() + d.number().map(n -> " " + n).orElse("");
      case Decision d ->
          d.person() + " " + d.action().label() + d.position().map(p -> " " + p).orElse("");
      case Quote q -> q.speaker() + ": " + q.text();
    };
  }

  private static String unit(String unit) {
    return unit.startsWith("%") ? unit : " " + unit;
  }
}
