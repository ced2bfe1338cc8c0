package motin.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How many members, delegates, organisations … a body or event has, had or took in.
///
/// @param subject the head noun phrase as written: `tổ chức cơ sở đảng`
/// @param change empty for a stock
/// @param date ISO 8601, to the day or to the month
public record Count(
    String subject,
    Category category,
    Quantity quantity,
    Optional<Change> change,
    Optional<String> organization,
    Optional<String> date,
    List<Mention> evidence,
    Assessment assessment)
    implements Fact {

  /// What kind of thing is counted.
  public enum Category {
    MEMBERS,
    DELEGATES,
    ORGANIZATIONS,
    COMMITTEE,
    TARGETS,
    BREAKTHROUGHS,
    TASKS,
    STAFF,
    UNITS,
    OTHER;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What happened to those counted.
  public enum Change {
    ADMITTED,
    EXPELLED,
    REDUCED,
    INCREASED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Count {
    evidence = List.copyOf(evidence);
  }

  /// A fact as it was read, not assessed yet.
  public Count(
      String subject,
      Category category,
      Quantity quantity,
      Optional<Change> change,
      Optional<String> organization,
      Optional<String> date,
      List<Mention> evidence) {
    this(subject, category, quantity, change, organization, date, evidence, Assessment.NONE);
  }

  @Override
  public Count with(Assessment assessed) {
    return new Count(subject, category, quantity, change, organization, date, evidence, assessed);
  }
}
