package motin.index;

import java.util.Locale;

/// What facts can be asked for by.
///
/// A field of words matches as a query does (accents optional, all words must occur); the others
/// match whole values, exactly.
public enum FactField {
  /// Name of an official, a place, the person of a decision, the speaker of a quote.
  NAME(true),
  /// An official's position as written.
  POSITION(true),
  /// The title alone: `Phó Bí thư`.
  ROLE(true),
  /// Whose position, count, target or event it is; the issuer of a document.
  ORGANIZATION(true),
  /// What is counted or measured: the subject of a count, the metric of a target or result.
  SUBJECT(true),
  /// Unit of a target or result.
  UNIT(true),
  /// Level of a position: `province`.
  LEVEL(false),
  /// Canonical name of the province of a place or position.
  PROVINCE(true),
  /// Kind of a place or event, in lower case; kind of a document as printed.
  KIND(false),
  /// Category of a count: `members`.
  CATEGORY(false),
  /// What happened to those counted: `admitted`.
  CHANGE(false),
  /// Action of a decision: `elected`.
  ACTION(false),
  /// When a target or result holds, or a date: `annual`, `2030`, `2025-2030`, `2025-08-14`.
  WHEN(false),
  /// Term of an event: `2025-2030`.
  TERM(false),
  /// Number of a document: `18-NQ/TW`.
  NUMBER(false);

  private final boolean words;

  FactField(boolean words) {
    this.words = words;
  }

  boolean words() {
    return words;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
