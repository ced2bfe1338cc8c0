package motin.index;

import java.util.Optional;

/// What a query may ask for by name; `query-fields.tsv` has the names people type.
enum QueryField {
  /// A province the article is about.
  PROVINCE("tỉnh"),
  /// One of today's 34 provinces with all that was merged into it.
  PROVINCE_34("tỉnh34"),
  /// One of the 63 provinces until June 2025.
  PROVINCE_63("tỉnh63"),
  /// An administrative unit that the article names.
  PLACE("địa danh"),
  /// A person with a position, a decision or a quote.
  PERSON("người"),
  /// A position as written.
  POSITION("chức vụ"),
  /// A body that holds a position, a figure or an event, or issued a document.
  ORGANIZATION("tổ chức"),
  /// Who published the article.
  SOURCE("nguồn"),
  /// Day, month or year of publication, or a range of them.
  DATE("ngày"),
  /// Term of an event.
  TERM("nhiệm kỳ"),
  /// Number or kind of a document cited.
  DOCUMENT("văn bản"),
  /// Name of a congress, conference, seminar or founding.
  EVENT("sự kiện"),
  /// What somebody is reported to have said.
  QUOTE("phát biểu"),
  /// The headline.
  TITLE("tiêu đề"),
  /// The article's text, also where facts are searched.
  TEXT("bài"),
  /// What is counted, with its number.
  COUNT("số"),
  /// What is aimed at, with its number.
  TARGET("chỉ tiêu"),
  /// What was reached, with its number.
  RESULT("kết quả"),
  /// Kinds of fact the article has.
  HAS("có");

  private final String label;

  QueryField(String label) {
    this.label = label;
  }

  /// The name that is shown; it can be typed.
  String label() {
    return label;
  }

  boolean isFigure() {
    return this == COUNT || this == TARGET || this == RESULT;
  }

  /// The export's list that a field of figures looks in.
  Optional<String> list() {
    return switch (this) {
      case COUNT -> Optional.of("counts");
      case TARGET -> Optional.of("targets");
      case RESULT -> Optional.of("results");
      default -> Optional.empty();
    };
  }

  static Optional<QueryField> ofList(String list) {
    return switch (list) {
      case "counts" -> Optional.of(COUNT);
      case "targets" -> Optional.of(TARGET);
      case "results" -> Optional.of(RESULT);
      default -> Optional.empty();
    };
  }
}
