package motin.extract;

import java.util.Set;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// Finds the noun phrase that is measured among all the words that stand before a figure.
///
/// A clause tells its measure last, right before the verb and the number: `kinh tế phát triển, thu
/// ngân sách | đạt 5 tỷ đồng`. So the phrase begins at the last noun for a measure that opens a
/// part of the clause; where there is none, with the clause's own subject.
final class MetricHead {

  private static final int LONG = 12;
  private static final int SUBJECT = 6;

  /// Words after which the thing measured may begin in the middle of a clause.
  private static final Set<String> OPENERS =
      Set.of("với", "đưa", "nâng", "trì", "là", "đó", "có", "hơn", "như", "gồm");

  /// What something cost says nothing without it: `được xây dựng với kinh phí …`.
  private static final Set<String> COSTS = Set.of("phí", "vốn", "tiền", "tư");

  private final Tokens tokens;
  private final FigureWords words;

  MetricHead(Figures figures) {
    this.tokens = figures.reading().tokens();
    this.words = figures.words();
  }

  /// The words of a clause before its figure, without those that do not tell the measure; all of
  /// them where none does.
  Metric of(Metric clause) {
    Metric head = fromHead(clause);
    return head.isEmpty() ? clause : untilStart(withoutMark(head));
  }

  /// Without the comma that a time phrase before it left behind.
  private Metric withoutMark(Metric metric) {
    int from = metric.pieces().getFirst().from();
    boolean mark = tokens.is(from, ",") || tokens.is(from, ":");
    return mark ? metric.from(from + 1) : metric;
  }

  private Metric fromHead(Metric clause) {
    int from = clause.pieces().getFirst().from();
    int to = clause.pieces().getLast().to();
    boolean named = words.isMeasure(from);
    for (int i = to - 2; i > from; i--) {
      boolean next = tokens.is(i - 1, ",") && says(from, i);
      boolean with = tokens.is(i - 1, "với") && !tokens.is(i - 2, "so") && says(from, i);
      boolean opens = named ? next || with : opensPart(clause, i);
      boolean topic = next && words.opensMeasure(i);
      boolean cost = tokens.is(i - 1, "với") && COSTS.contains(tokens.key(to - 1));
      boolean verb = isJoined(clause, i) && words.isOnlyVerbs(i, i + 2);
      if (verb || topic || (opens && words.isMeasure(i) && !cost)) {
        return clause.from(i);
      }
    }
    if (named) {
      return within(clause);
    }
    Metric said = words.afterReport(clause);
    return said.pieces().getFirst().from() > from ? said : subject(within(clause));
  }

  /// Whether a noun phrase may begin at a token: after a mark, a time, or a verb that leads to it.
  private boolean opensPart(Metric clause, int i) {
    boolean gap = startsPiece(clause, i);
    boolean mark = tokens.is(i - 1, ",") || tokens.is(i - 1, ":") || tokens.is(i - 1, "“");
    boolean opener = OPENERS.contains(tokens.key(i - 1)) && !tokens.is(i - 2, "so");
    boolean span = tokens.is(i - 1, "năm") && tokens.shape(i - 2) == Tokens.Shape.NUMBER;
    return gap || mark || opener || span || words.endsReport(i) || words.endsSetting(i);
  }

  /// Whether words go on at a token behind a time phrase.
  private static boolean startsPiece(Metric clause, int i) {
    for (Metric.Piece piece : clause.pieces()) {
      if (piece.from() == i) {
        return true;
      }
    }
    return false;
  }

  /// `thành lập một chi bộ và hằng năm | kết nạp đảng viên`
  private boolean isJoined(Metric clause, int i) {
    int before = 0;
    for (Metric.Piece piece : clause.pieces()) {
      if (piece.from() == i && before > 0) {
        return tokens.is(before, "và") || tokens.is(before - 1, "và");
      }
      before = piece.to();
    }
    return false;
  }

  /// Whether something is said of what stands in `[from, to)`, so that a new clause may follow; in
  /// a list (`giá trị công nghiệp, xây dựng`) nothing is.
  private boolean says(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.isWord(i) && words.endsNoun(i) && !words.opensMeasure(i)) {
        return true;
      }
    }
    return false;
  }

  /// `cơ cấu chuyển dịch tích cực, trong đó dịch vụ`: what follows `trong đó`.
  private Metric within(Metric clause) {
    int last = clause.pieces().getLast().to();
    for (int i = clause.pieces().getFirst().from() + 1; i < last - 2; i++) {
      if (tokens.is(i, "trong") && tokens.is(i + 1, "đó")) {
        return clause.from(words.withoutOpening(i, last));
      }
    }
    return clause;
  }

  /// Without who did it: `các phường đã giải ngân`.
  private Metric subject(Metric clause) {
    int last = clause.pieces().getLast().to();
    for (Metric.Piece piece : clause.pieces()) {
      for (int i = piece.from() + 1; i < Math.min(piece.to(), last - 2); i++) {
        if (tokens.is(i, "đã") && i - piece.from() <= SUBJECT) {
          return clause.from(tokens.is(i + 1, "được") ? i + 2 : i + 1);
        }
      }
    }
    return clause.size() > LONG ? lastPart(clause) : clause;
  }

  /// Of a long clause what follows its last comma, where that is a noun phrase of its own.
  private Metric lastPart(Metric clause) {
    int from = clause.pieces().getFirst().from();
    int to = clause.pieces().getLast().to();
    for (int i = to - 2; i > from + 1; i--) {
      boolean noun =
          words.end(i, Label.COUNT_HEAD) > i || words.end(i, Label.MEASURE) > i || to - i > 2;
      boolean name = tokens.isCapitalized(i);
      boolean comma = tokens.is(i - 1, ",") && !words.isInPair(i - 1);
      if (comma && noun && !name && says(from, i - 1)) {
        return clause.from(words.withoutOpening(i, to));
      }
    }
    return clause;
  }

  /// Without where it started (`doanh thu tăng từ 1.980 tỷ đồng`) and whose it is, told at length
  /// (`thu ngân sách của các phường cũ A, B, C và D hợp lại`).
  private Metric untilStart(Metric metric) {
    int first = metric.pieces().getFirst().from();
    for (Metric.Piece piece : metric.pieces()) {
      for (int i = Math.max(piece.from(), first + 2); i < piece.to() - 1; i++) {
        boolean start = tokens.is(i, "từ") && tokens.shape(i + 1) == Tokens.Shape.NUMBER;
        boolean whose = tokens.is(i, "của") && metric.size() > LONG;
        if (start || (whose && words.opensMeasure(first))) {
          return metric.upTo(i);
        }
      }
    }
    return metric;
  }
}
