package motin.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motin.fact.Count;
import motin.fact.Decision;
import motin.fact.DocumentReference;
import motin.fact.Event;
import motin.fact.Fact;
import motin.fact.Official;
import motin.fact.Place;
import motin.fact.Position;
import motin.fact.Quantity;
import motin.fact.Quote;
import motin.fact.Result;
import motin.fact.Target;

/// What a fact of any kind answers to each [FactField]: a row of a table of facts.
///
/// @param values in the order they stand in the fact; a field without any is missing
/// @param other what it says beside the fields: a quote's words, an event's place
/// @param quantity its number, where it has one
public record FactValues(
    Map<FactField, List<String>> values, List<String> other, Optional<Quantity> quantity) {

  public FactValues {
    Map<FactField, List<String>> ordered = new EnumMap<>(FactField.class);
    values.forEach((field, all) -> ordered.put(field, List.copyOf(all)));
    values = Collections.unmodifiableMap(ordered);
    other = List.copyOf(other);
  }

  public static FactValues of(Fact fact) {
    return switch (fact) {
      case Official o -> {
        Row row = new Row().put(FactField.NAME, o.name());
        o.positions().forEach(row::position);
        yield row.values();
      }
      case Place p ->
          new Row()
              .put(FactField.NAME, p.name())
              .put(FactField.KIND, p.kind().label())
              .put(FactField.PROVINCE, p.province())
              .values();
      case Count c ->
          new Row()
              .put(FactField.SUBJECT, c.subject())
              .put(FactField.CATEGORY, c.category().label())
              .put(FactField.CHANGE, c.change().map(Count.Change::label))
              .put(FactField.ORGANIZATION, c.organization())
              .put(FactField.WHEN, c.date())
              .values(c.quantity());
      case Target t -> figure(t.metric(), t.unit(), t.when(), t.organization(), t.quantity());
      case Result r -> figure(r.metric(), r.unit(), r.when(), r.organization(), r.quantity());
      case Event e ->
          new Row()
              .put(FactField.NAME, e.name())
              .put(FactField.KIND, e.kind().label())
              .put(FactField.ORGANIZATION, e.organization())
              .put(FactField.TERM, e.term())
              .put(FactField.WHEN, e.date())
              .say(e.place())
              .values();
      case DocumentReference d ->
          new Row()
              .put(FactField.KIND, d.kind())
              .put(FactField.NUMBER, d.number())
              .put(FactField.WHEN, d.date())
              .put(FactField.ORGANIZATION, d.issuer())
              .values();
      case Decision d ->
          new Row()
              .put(FactField.NAME, d.person())
              .put(FactField.ACTION, d.action().label())
              .put(FactField.POSITION, d.position())
              .put(FactField.NUMBER, d.document())
              .put(FactField.WHEN, d.date())
              .say(d.award())
              .values();
      case Quote q ->
          new Row().put(FactField.NAME, q.speaker()).say(Optional.of(q.text())).values();
    };
  }

  private static FactValues figure(
      String metric,
      Optional<String> unit,
      Optional<String> when,
      Optional<String> organization,
      Quantity quantity) {
    return new Row()
        .put(FactField.SUBJECT, metric)
        .put(FactField.UNIT, unit)
        .put(FactField.WHEN, when)
        .put(FactField.ORGANIZATION, organization)
        .values(quantity);
  }

  /// All values of one field.
  public Stream<String> all(FactField field) {
    return values.getOrDefault(field, List.of()).stream();
  }

  /// All values of one field in one text; empty where there are none.
  public String joined(FactField field) {
    return all(field).collect(Collectors.joining("; "));
  }

  private static final class Row {
    private final Map<FactField, List<String>> values = new EnumMap<>(FactField.class);
    private final List<String> other = new ArrayList<>();

    Row put(FactField field, String value) {
      values.computeIfAbsent(field, _ -> new ArrayList<>()).add(value);
      return this;
    }

    Row put(FactField field, Optional<String> value) {
      value.ifPresent(present -> put(field, present));
      return this;
    }

    Row say(Optional<String> words) {
      words.ifPresent(other::add);
      return this;
    }

    void position(Position position) {
      put(FactField.POSITION, position.text());
      put(FactField.ROLE, position.role());
      put(FactField.ORGANIZATION, position.organization());
      put(FactField.LEVEL, position.level().map(Position.Level::label));
      put(FactField.PROVINCE, position.province());
    }

    FactValues values() {
      return new FactValues(values, other, Optional.empty());
    }

    FactValues values(Quantity quantity) {
      return new FactValues(values, other, Optional.of(quantity));
    }
  }
}
