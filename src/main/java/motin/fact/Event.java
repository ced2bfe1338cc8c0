package motin.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// A congress, conference, seminar or founding.
///
/// @param organization whose it is
/// @param ordinal `lần thứ XVII` is 17
/// @param term `2025-2030`
/// @param date ISO 8601, to the day or to the month
public record Event(
    Kind kind,
    String name,
    Optional<String> organization,
    OptionalInt ordinal,
    Optional<String> term,
    Optional<String> date,
    Optional<String> place,
    List<Mention> evidence,
    Assessment assessment)
    implements Fact {

  /// What kind of event.
  public enum Kind {
    CONGRESS,
    CONFERENCE,
    SEMINAR,
    FOUNDING,
    OTHER;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Event {
    evidence = List.copyOf(evidence);
  }

  /// A fact as it was read, not assessed yet.
  public Event(
      Kind kind,
      String name,
      Optional<String> organization,
      OptionalInt ordinal,
      Optional<String> term,
      Optional<String> date,
      Optional<String> place,
      List<Mention> evidence) {
    this(kind, name, organization, ordinal, term, date, place, evidence, Assessment.NONE);
  }

  @Override
  public Event with(Assessment assessed) {
    return new Event(kind, name, organization, ordinal, term, date, place, evidence, assessed);
  }
}
