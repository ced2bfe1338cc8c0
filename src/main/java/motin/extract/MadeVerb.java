package motin.extract;

import java.util.List;
import java.util.Set;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// The verb right before an amount of things, that says they were made, won or taken in: `xây dựng
/// 215 căn nhà`, `kết nạp 30 đảng viên`. What is joined to such an amount shares its verb.
final class MadeVerb {

  private static final int NEAR = 8;
  private static final int LONGEST = 5;
  private static final Set<String> AHEAD = Set.of("để", "nhằm", "phải", "cần", "sẽ", "muốn", "tục");
  private static final Set<String> ADVERBS = Set.of("mới", "thêm", "quân");

  private final Tokens tokens;
  private final FigureWords words;
  private Metric verb = Metric.NONE;
  private int verbTo = -1;

  MadeVerb(Figures figures) {
    this.tokens = figures.reading().tokens();
    this.words = figures.words();
  }

  /// Whether a verb that takes in or makes stands right before an amount: `kết nạp từ 8-10`.
  boolean follows(Amount amount) {
    int to = end(amount);
    return start(to) < to;
  }

  /// Whether a verb stands before an amount, and not only an adverb: `xây dựng 215 căn nhà`.
  boolean isMade(Amount amount) {
    int to = end(amount);
    int from = start(to);
    boolean adverb = from == to - 1 && ADVERBS.contains(tokens.key(from));
    return from < to && !adverb && !AHEAD.contains(tokens.key(from - 1));
  }

  /// `giải quyết việc làm cho 5.200 lao động`
  boolean isGiven(Amount amount) {
    int to = amount.from() - 1;
    for (int i = to - 1; tokens.is(to, "cho") && i >= to - NEAR && tokens.isWord(i); i--) {
      if (words.is(i, Label.MEASURE, "topic") && words.end(i, Label.MEASURE) <= to) {
        return tokens.block(i) == tokens.block(to);
      }
    }
    return false;
  }

  /// Whether an amount shares the verb of the one before: `giảm 6 sở | , 2 ban`.
  boolean isJoined(Amount amount) {
    boolean joint = tokens.is(amount.from() - 1, ",") || tokens.is(amount.from() - 1, "và");
    boolean next = joint && !verb.isEmpty() && verbTo < amount.from();
    for (int i = verbTo; next && i < amount.from() - 1; i++) {
      next = tokens.isWord(i) && i < verbTo + NEAR;
    }
    return next;
  }

  /// Keeps the verb of an amount for those joined to it.
  void remember(Amount amount, Metric said) {
    boolean says = !said.isEmpty() && words.isOnlyVerbs(said);
    if (says && !tokens.is(amount.from() - 1, "cho")) {
      verb = said;
    } else if (!isJoined(amount)) {
      verb = Metric.NONE;
    }
    verbTo = amount.to();
  }

  /// The verb right before an amount, without what links them: `thu hút được`.
  Metric verb(Amount amount) {
    int to = end(amount);
    return new Metric(List.of(new Metric.Piece(start(to), to)));
  }

  /// The verb that the last amount had.
  Metric shared() {
    return verb;
  }

  /// Where a verb before an amount ends, without what links them: `thu hút được`, `thực hiện`.
  private int end(Amount amount) {
    int to = amount.from();
    boolean verb = start(to) < to || !tokens.isWord(to - 1);
    return verb ? to : words.withoutLinks(Math.max(0, to - 1), to);
  }

  /// Where the verbs begin that end before a token, or that token.
  private int start(int to) {
    int from = to;
    for (int start = to - 1; start >= Math.max(0, to - LONGEST); start--) {
      boolean same = tokens.block(start) == tokens.block(to - 1);
      from = same && words.isOnlyVerbs(start, to) ? start : from;
    }
    return from;
  }
}
