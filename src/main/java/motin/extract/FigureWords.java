package motin.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import motin.fact.Count.Category;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Word;
import motin.language.Tokens;

/// The small words around the figures of one text: where a noun phrase ends, what only links a
/// measure to its number, what only opens a clause.
final class FigureWords {

  private static final int LONGEST = 5;
  private static final int LONGEST_RATING = 7;
  private static final Set<Category> PARTY =
      EnumSet.of(Category.MEMBERS, Category.DELEGATES, Category.COMMITTEE, Category.TARGETS);
  private static final Set<String> CHANGE = Set.of("tăng", "giảm", "gấp", "vượt");
  private static final Set<String> SHARE = Set.of("chiếm", "đóng", "góp");
  private static final Set<String> PLAN =
      Set.of(
          "nghị", "quyết", "đại", "hội", "chỉ", "tiêu", "mục", "kế", "hoạch", "đề", "đặt", "ra",
          "giao", "là", "tỉnh", "huyện", "có", "đến");
  private static final Set<String> DECIDING = Set.of("nhất", "ra", "nghị", "qua", "trí");
  private static final Set<String> OWN = Set.of("đảng", "phiếu", "bầu", "cán", "tuổi", "nữ");

  private final Tokens tokens;
  private final Hits hits;

  FigureWords(Reading reading) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
  }

  /// Whether a token cannot belong to the noun phrase that stands before it: a verb, a preposition,
  /// a mark.
  boolean endsNoun(int token) {
    return !tokens.isWord(token) || has(token, "end");
  }

  /// Whether a noun phrase begins at a token, also one whose first word could be a verb (`tổ
  /// chức`).
  boolean opensNoun(int token) {
    return !endsNoun(token)
        || word(token, Label.COUNT_HEAD).filter(w -> new CountWord(w).isNoun()).isPresent();
  }

  /// Whether a sentence that begins at a token only unfolds the one before: `Theo đó, …`.
  boolean goesOn(int token) {
    boolean that = tokens.is(token + 1, "đó");
    return (that && (tokens.is(token, "theo") || tokens.is(token, "trong")))
        || (tokens.is(token, "cụ") && tokens.is(token + 1, "thể"));
  }

  /// Whether words that begin at a token name a plan: `chỉ tiêu`, `nghị quyết đề ra`.
  boolean isPlan(int token) {
    boolean resolution = tokens.is(token, "nghị") && tokens.is(token + 1, "quyết");
    boolean plan = tokens.is(token, "kế") && tokens.is(token + 1, "hoạch");
    return resolution || plan || is(token, Label.TARGET_CUE, "head");
  }

  /// Whether all words of a metric do is to name a plan: `nghị quyết đề ra`, `chỉ tiêu là`.
  boolean isOnlyPlan(Metric metric) {
    return isOnly(PLAN, metric);
  }

  /// Whether a metric only tells that the figure is a part of something: `chiếm`, `đóng góp`.
  boolean isOnlyShare(Metric metric) {
    return !metric.isEmpty() && isOnly(SHARE, metric);
  }

  private boolean isOnly(Set<String> words, Metric metric) {
    for (Metric.Piece piece : metric.pieces()) {
      for (int i = piece.from(); i < piece.to(); i++) {
        if (!words.contains(tokens.key(i))) {
          return false;
        }
      }
    }
    return true;
  }

  /// Whether a metric tells how much something changed.
  boolean tellsChange(Metric metric) {
    for (Metric.Piece piece : metric.pieces()) {
      for (int i = piece.from(); i < piece.to(); i++) {
        if (CHANGE.contains(tokens.key(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a metric is of members, votes and committees, so that its figure is the Party's own.
  boolean isOfParty(Metric metric) {
    for (Metric.Piece piece : metric.pieces()) {
      for (int i = piece.from(); i < piece.to(); i++) {
        boolean counted =
            word(i, Label.COUNT_HEAD)
                .flatMap(w -> new CountWord(w).isNoun() ? Optional.of(w) : Optional.empty())
                .map(w -> PARTY.contains(new CountWord(w).category()))
                .orElse(false);
        if (counted || OWN.contains(tokens.key(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Of what follows a figure only the noun phrase: `2,76% hộ nghèo mỗi năm theo chuẩn …`.
  Metric noun(Metric after) {
    return noun(after, 1);
  }

  /// @param least how many tokens belong to it whatever they are
  Metric noun(Metric after, int least) {
    Metric.Piece first = after.pieces().getFirst();
    int to = Math.min(first.to(), first.from() + least);
    while (to < first.to() && !endsNoun(to)) {
      to++;
    }
    return new Metric(List.of(new Metric.Piece(first.from(), to)));
  }

  /// Whether a metric is how large something is, and not what is grown: no `diện tích gieo trồng`.
  boolean isLand(Metric metric) {
    return metric.pieces().stream()
        .flatMapToInt(p -> IntStream.range(p.from(), p.to()))
        .noneMatch(i -> tokens.is(i, "trồng") || tokens.is(i, "cấy"));
  }

  /// Whether a metric names an area: `tổng diện tích tự nhiên`.
  boolean isArea(Metric metric) {
    return metric.pieces().stream()
        .flatMapToInt(p -> IntStream.range(p.from(), p.to()))
        .anyMatch(i -> tokens.is(i, "diện") && tokens.is(i + 1, "tích"));
  }

  /// What is said in a metric of the noun that opens it: of `xã đạt chuẩn` the `đạt chuẩn`.
  Metric predicate(Metric metric) {
    int first = metric.pieces().getFirst().from();
    for (Metric.Piece piece : metric.pieces()) {
      for (int i = Math.max(piece.from(), first + 1); i < piece.to(); i++) {
        boolean ends = endsNoun(i) && tokens.isWord(i) && !tokens.is(i, "và");
        if (ends || has(i, "rating")) {
          return metric.from(i);
        }
      }
    }
    return Metric.NONE;
  }

  /// What a metric says something of: of `chi bộ hoàn thành tốt nhiệm vụ` the `chi bộ`.
  Metric subject(Metric metric) {
    Metric predicate = predicate(metric);
    return predicate.isEmpty() ? metric : metric.upTo(predicate.pieces().getFirst().from());
  }

  /// Whether the word for a measure stands in a metric.
  boolean namesMeasure(Metric metric) {
    for (Metric.Piece piece : metric.pieces()) {
      for (int i = piece.from(); i < piece.to(); i++) {
        if (opensMeasure(i)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether words for what is measured begin at a token: a noun (`tỷ lệ`, `thu ngân sách`), or
  /// what stands for it (`kinh tế`, `giảm`).
  boolean opensMeasure(int token) {
    return isMeasure(token) || is(token, Label.MEASURE, "topic");
  }

  /// Whether a noun that names a measure begins at a token; the `tổng` of `Tổng Bí thư` is none.
  boolean isMeasure(int token) {
    int end = hits.end(token, Label.MEASURE);
    return is(token, Label.MEASURE, "metric")
        && hits.end(token, Label.ROLE) <= end
        && hits.end(token, Label.BODY) <= end;
  }

  /// What is left of a metric after the last verb of saying in it: `Ông A cho biết …`.
  Metric afterReport(Metric metric) {
    int last = metric.pieces().getLast().to();
    for (int i = last - 2; i > metric.pieces().getFirst().from(); i--) {
      if (endsReport(i)) {
        return metric.from(withoutOpening(i, last));
      }
    }
    return metric;
  }

  /// Whether a verb of saying stands right before a token: `cho biết`, `khẳng định rằng`, `cho
  /// thấy,`.
  boolean endsReport(int token) {
    int end = tokens.is(token - 1, "rằng") || tokens.is(token - 1, ",") ? token - 1 : token;
    for (int start = end - 1; start >= Math.max(0, end - LONGEST); start--) {
      if (hits.end(start, Label.REPORTING) == end
          && hits.word(start, Label.REPORTING).column(0).equals("says")) {
        return true;
      }
    }
    return tokens.is(end - 1, "thấy");
  }

  /// Whether a verb of deciding stands right before a token: `thống nhất | mức tăng trưởng`.
  boolean endsSetting(int token) {
    return DECIDING.contains(tokens.key(token - 1)) && is(token - 2, Label.TARGET_CUE, "setter");
  }

  /// Where the phrase ends that goes on a noun phrase (`trực thuộc`), or the token itself.
  int innerEnd(int token) {
    return has(token, "inner") ? end(token, Label.FUNCTION_WORD) : token;
  }

  /// The word of the label whose phrase is the longest at a token, if its first column is the kind.
  boolean is(int token, Label label, String kind) {
    return hits.has(token, label) && hits.word(token, label).column(0).equals(kind);
  }

  Optional<Word> word(int token, Label label) {
    return hits.has(token, label) ? Optional.of(hits.word(token, label)) : Optional.empty();
  }

  int end(int token, Label label) {
    return hits.end(token, label);
  }

  /// Where `[from, to)` begins without the words that only open it (`trong đó`, `và`).
  int withoutOpening(int from, int to) {
    int start = from;
    while (start < to && !isAge(start)) {
      if (tokens.is(start + 1, ")") && tokens.end(start) - tokens.start(start) == 1) {
        start += 2; // `a) Kết nạp …`
        continue;
      }
      if (tokens.shape(start) == Tokens.Shape.NUMBER && tokens.is(start + 1, "năm")) {
        start += tokens.is(start + 2, "qua") ? 3 : 2; // `5 năm qua, kết nạp …`
        continue;
      }
      int next = tokens.isWord(start) ? longest(start, to, "lead") : skipMark(start);
      if (next == start) {
        return start;
      }
      start = next;
    }
    return start;
  }

  /// `dưới 40 tuổi`
  private boolean isAge(int token) {
    int number = tokens.isWord(token) ? token + 1 : token;
    return tokens.shape(number) == Tokens.Shape.NUMBER && tokens.is(number + 1, "tuổi");
  }

  /// Where `[from, to)` ends without the words that only lead to the number (`đạt`, `là`, `còn`).
  int withoutLinks(int from, int to) {
    int end = to;
    while (end > from) {
      int next = tokens.isWord(end - 1) ? linkStart(from, end) : end - (isClosing(end - 1) ? 0 : 1);
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /// Whether a comma stands inside a pair of words that are said together: `trong sạch, vững mạnh`.
  boolean isInPair(int comma) {
    for (int start = Math.max(0, comma - 3); start < comma; start++) {
      for (int end = comma + 2; end <= comma + 4; end++) {
        if (has(start, end, "pair")) {
          return true;
        }
      }
    }
    return false;
  }

  /// Where the rating begins that ends at a token (`hoàn thành tốt nhiệm vụ`), or that token.
  int ratingStart(int to) {
    for (int start = Math.max(0, to - LONGEST_RATING); start < to; start++) {
      if (has(start, to, "rating")) {
        return start;
      }
    }
    return to;
  }

  /// Where `[from, to)` ends without what links it to a number, and without the `chiếm` that says
  /// it is a share.
  int withoutShare(int from, int to) {
    int links = withoutLinks(from, to);
    return tokens.is(links - 1, "chiếm") && links - 1 > from
        ? withoutLinks(from, links - 1)
        : links;
  }

  /// Whether every word of `[from, to)` is a verb of change or its adverb: `giảm bình quân`.
  boolean isOnlyVerbs(int from, int to) {
    int at = from;
    while (at < to) {
      int next = longest(at, to, "verb");
      if (next == at) {
        return false;
      }
      at = next;
    }
    return true;
  }

  boolean isOnlyVerbs(Metric metric) {
    return metric.pieces().stream().allMatch(p -> isOnlyVerbs(p.from(), p.to()));
  }

  private int longest(int from, int to, String role) {
    for (int end = Math.min(to, from + LONGEST); end > from; end--) {
      if (has(from, end, role)) {
        return end;
      }
    }
    return from;
  }

  private int linkStart(int from, int end) {
    for (int start = Math.max(from, end - LONGEST); start < end; start++) {
      Optional<Word> word = hits.word(start, end, Label.FUNCTION_WORD);
      if (word.isPresent()) {
        return hasRole(word.get(), "link") ? start : end; // `thực hiện` is not `hiện`
      }
    }
    return end;
  }

  private int skipMark(int token) {
    return tokens.is(token, "“") || tokens.is(token, "\"") ? token : token + 1;
  }

  private boolean isClosing(int token) {
    return tokens.is(token, "”") || tokens.is(token, "\"") || tokens.is(token, ")");
  }

  private boolean has(int token, String role) {
    return word(token, Label.FUNCTION_WORD).filter(w -> hasRole(w, role)).isPresent();
  }

  private boolean has(int from, int to, String role) {
    return hits.word(from, to, Label.FUNCTION_WORD).filter(w -> hasRole(w, role)).isPresent();
  }

  private static boolean hasRole(Word word, String role) {
    return word.lists(0, role);
  }
}
