package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// The words around one amount that can tell what it measures: `[from, amount)` before it and
/// `(amount, to]` after it, as far as no other amount, mark or cue takes them.
///
/// @param prefix a short head before a colon that the whole line shares (`Học lực:`)
record Clause(
    int from,
    int to,
    Metric before,
    Metric beforeCue,
    Metric after,
    Metric prefix,
    boolean linked) {

  private static final int LONGEST = 40;
  private static final int BRACKET = 4;
  private static final Set<String> DANGLING = Set.of("và", "với", "trong", "cho", "của", "gồm");

  /// @param previous the amount before in the same sentence
  /// @param next the amount after in the same sentence
  static Clause around(
      Figures figures,
      Amount amount,
      Optional<Amount> previous,
      boolean previousFirst,
      Optional<Amount> next) {
    Tokens tokens = figures.reading().tokens();
    int sentence = figures.sentenceStart(amount);
    int stands = bracketed(figures, amount);
    int start = previous.map(p -> border(figures, p, previousFirst, stands)).orElse(sentence);
    Metric prefix = prefix(figures, sentence, amount);
    int from = opening(figures, Math.max(start, stands - LONGEST), stands);
    int links = figures.words().withoutLinks(from, stands);
    int bare = figures.words().withoutOpening(from, links);
    int opened = verbs(figures, from, bare, links);
    int end = Math.min(figures.sentenceEnd(amount), amount.to() + LONGEST);
    int stop = closing(figures, amount, next, end);
    Metric before = opened < bare ? kept(figures, opened, links) : pieces(figures, opened, links);
    int rest =
        tokens.is(amount.to(), ",") || tokens.is(amount.to(), "và") ? amount.to() + 1 : amount.to();
    Metric after = kept(figures, rest, trimmed(tokens, rest, stop));
    Metric cued = before.isEmpty() ? beforeCue(figures, start, from) : Metric.NONE;
    boolean linked = links < stands && opened < links;
    return new Clause(opened, stop, before, cued, after, prefix, linked);
  }

  /// Where the words before an amount end: at it, or at the bracket that holds nothing else before
  /// it (`khu vực dịch vụ tăng khá (đạt 7%)`).
  private static int bracketed(Figures figures, Amount amount) {
    Tokens tokens = figures.reading().tokens();
    for (int i = amount.from() - 1; i >= amount.from() - BRACKET; i--) {
      if (tokens.is(i, "(")) {
        boolean alone = figures.words().withoutLinks(i + 1, amount.from()) == i + 1;
        return alone ? i : amount.from();
      }
    }
    return amount.from();
  }

  /// Where the words before an amount begin, with the verb that else only opens a clause where
  /// nothing but its adverbs follows: `xây dựng mới thêm`.
  private static int verbs(Figures figures, int from, int opened, int to) {
    int start = opened;
    for (int i = opened - 1; i >= Math.max(from, opened - 2) && opened < to; i--) {
      start = figures.words().isOnlyVerbs(i, to) ? i : start;
    }
    return start;
  }

  /// What stands before a goal verb with nothing between it and the number: `thu nhập phấn đấu đạt
  /// …`.
  private static Metric beforeCue(Figures figures, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (figures.words().is(i, Label.TARGET_CUE, "goal")
          && figures.words().end(i, Label.TARGET_CUE) == end) {
        int from = opening(figures, start, i);
        int to = figures.words().withoutLinks(from, i);
        return pieces(figures, figures.words().withoutOpening(from, to), to);
      }
    }
    return Metric.NONE;
  }

  /// Where the words of one amount end and those of the next begin.
  private static int border(Figures figures, Amount one, boolean numberFirst, int other) {
    Tokens tokens = figures.reading().tokens();
    int lastComma = -1;
    int firstComma = -1;
    for (int i = one.to(); i < other; i++) {
      boolean colon = tokens.is(i, ":") && figures.words().withoutLinks(i, other) > i;
      if (tokens.is(i, ";") || colon || isStop(tokens, i)) {
        return i + 1;
      }
      int closed = tokens.is(i, "(") ? closed(tokens, i, other) : i;
      if (closed > i) {
        i = closed - 1;
      } else if ((tokens.is(i, ",") && !isList(figures, i)) || tokens.is(i, "(")) {
        // not in `ngành công nghiệp, xây dựng tăng`
        boolean opens = opensMetric(figures, i + 1, other);
        if (opens) {
          return i + 1;
        }
        firstComma = firstComma < 0 ? i + 1 : firstComma;
        lastComma = i + 1;
      }
    }
    boolean emptyRest = lastComma > 0 && figures.words().withoutOpening(lastComma, other) >= other;
    if (emptyRest || (numberFirst && lastComma > 0)) {
      return lastComma;
    }
    if (firstComma > 0) {
      return firstComma;
    }
    for (int i = other - 1; i > one.to(); i--) {
      if (tokens.is(i, "và") || tokens.is(i, "còn")) {
        boolean last = figures.words().withoutOpening(i, other) >= other;
        boolean verbs = tokens.is(i, "và") && figures.words().isOnlyVerbs(i + 1, other);
        return !numberFirst || last || verbs ? i : one.to();
      }
    }
    return one.to();
  }

  /// Whether a comma stands between two fields of the economy, or in a pair of words that goes
  /// through life as one (`thôn, bản`).
  private static boolean isList(Figures figures, int comma) {
    FigureWords words = figures.words();
    return words.isInPair(comma) || areTopics(words, comma);
  }

  private static boolean areTopics(FigureWords words, int comma) {
    return words.is(comma - 2, Label.MEASURE, "topic")
        && words.end(comma - 2, Label.MEASURE) == comma
        && words.is(comma + 1, Label.MEASURE, "topic")
        && !words.isOnlyVerbs(comma - 2, comma);
  }

  private static boolean opensMetric(Figures figures, int from, int to) {
    int at = figures.words().withoutOpening(from, to);
    return at < to
        && (figures.words().opensMeasure(at)
            || figures.words().is(at, Label.TARGET_CUE, "goal")
            || figures.times().at(from).isPresent());
  }

  /// The start of the words that belong to the amount: after the last mark or cue before it.
  private static int opening(Figures figures, int start, int end) {
    Tokens tokens = figures.reading().tokens();
    int from = start;
    int depth = 0;
    for (int i = end - 1; i >= start; i--) {
      boolean colon = tokens.is(i, ":") && figures.words().withoutLinks(i, end) > i;
      if (depth == 0 && isItem(tokens, i)) {
        return i + 1;
      }
      if (tokens.is(i, ")")) {
        depth++;
      } else if (tokens.is(i, "(")) {
        if (depth == 0) {
          return i + 1;
        }
        depth--;
      } else if (depth == 0
          && (tokens.is(i, ";") || colon || tokens.is(i, "…") || isStop(tokens, i))) {
        return i + 1;
      }
      int cue = figures.words().end(i, Label.TARGET_CUE);
      boolean goal = cue > i && figures.words().is(i, Label.TARGET_CUE, "goal");
      boolean beyond = tokens.is(i - 1, "vượt") || tokens.is(i - 1, "với");
      boolean head =
          cue > i && cue < end && !beyond && figures.words().is(i, Label.TARGET_CUE, "head");
      if ((goal || head) && depth == 0 && cue <= end) {
        return cue;
      }
    }
    return from;
  }

  /// Whether a bracket closes the letter or number of an item: `; b) …`.
  private static boolean isItem(Tokens tokens, int close) {
    int sign = close - 1;
    boolean small = sign >= 0 && tokens.end(sign) - tokens.start(sign) <= 2;
    boolean opens = tokens.block(sign - 1) != tokens.block(sign) || !tokens.isWord(sign - 1);
    return tokens.is(close, ")") && small && opens && !tokens.is(sign - 1, "(");
  }

  /// The end of the words after the amount that belong to it.
  private static int closing(Figures figures, Amount amount, Optional<Amount> next, int end) {
    Tokens tokens = figures.reading().tokens();
    int stop = next.map(n -> Math.min(end, border(figures, amount, true, n.from()))).orElse(end);
    if (stop == amount.to() && next.isPresent()) {
      stop = Math.min(end, next.get().from()); // nothing parts the two: `60% học sinh học 2 buổi`
    }
    int depth = 0;
    for (int i = amount.to(); i < stop; i++) {
      if (tokens.is(i, "(")) {
        depth++;
      } else if (tokens.is(i, ")")) {
        if (--depth < 0) {
          return i;
        }
      } else if (depth == 0
          && (tokens.is(i, ";") || tokens.is(i, ":") || tokens.is(i, "…") || isStop(tokens, i))) {
        return i;
      } else if (tokens.is(i, ",") && depth == 0 && isNewClause(figures, i + 1, stop)) {
        return i;
      }
    }
    return stop;
  }

  private static boolean isStop(Tokens tokens, int i) {
    boolean mark = tokens.is(i, ".") || tokens.is(i, "!") || tokens.is(i, "?");
    boolean word = tokens.isWord(i - 1) && tokens.end(i - 1) - tokens.start(i - 1) <= 2;
    return mark && !word && !tokens.isGlued(i + 1);
  }

  private static boolean isNewClause(Figures figures, int i, int end) {
    FigureWords words = figures.words();
    return i < end
        && (figures.reading().tokens().is(i, "không")
            || words.is(i, Label.TARGET_CUE, "goal")
            || words.is(i, Label.RESULT_CUE, "past")
            || words.is(i, Label.RESULT_CUE, "after")
            || figures.times().at(i).isPresent());
  }

  /// `Học lực: Giỏi 10%, khá 43%`: a few words before the first colon of the sentence.
  private static Metric prefix(Figures figures, int sentence, Amount amount) {
    Tokens tokens = figures.reading().tokens();
    int most = Math.min(sentence + LONGEST, amount.from());
    int from = figures.words().withoutOpening(sentence, most);
    for (int i = from; i < Math.min(from + 6, amount.from()); i++) {
      if (tokens.is(i, ":")) {
        boolean label =
            i == from
                || tokens.is(from, "cơ")
                || tokens.is(sentence, "về")
                || figures.words().end(from, Label.TARGET_CUE) > from
                || figures.words().withoutLinks(i, amount.from()) <= i;
        return label || says(figures, from, i) ? Metric.NONE : pieces(figures, from, i);
      }
    }
    return Metric.NONE;
  }

  /// Whether words say something (`có ba chỉ tiêu`) and are no mere label.
  private static boolean says(Figures figures, int from, int to) {
    for (int i = from; i < to; i++) {
      if (figures.words().end(i, Label.TARGET_CUE) > i
          || figures.reading().tokens().shape(i) == Tokens.Shape.NUMBER) {
        return true;
      }
    }
    return false;
  }

  private static int trimmed(Tokens tokens, int from, int to) {
    int end = to;
    while (end > from
        && (!tokens.isWord(end - 1) || DANGLING.contains(tokens.key(end - 1)))
        && tokens.shape(end - 1) != Tokens.Shape.NUMBER
        && !tokens.is(end - 1, "”")
        && !tokens.is(end - 1, "\"")) {
      end--;
    }
    return end;
  }

  /// The tokens without what only opens them, time phrases, closed brackets and modal verbs.
  static Metric pieces(Figures figures, int from, int to) {
    return tidy(figures, kept(figures, from, to));
  }

  /// The tokens without time phrases, closed brackets and modal verbs.
  private static Metric kept(Figures figures, int from, int to) {
    Tokens tokens = figures.reading().tokens();
    IntPredicate kept =
        i -> figures.times().at(i).isEmpty() && !figures.words().is(i, Label.TARGET_CUE, "modal");
    List<Metric.Piece> pieces = new ArrayList<>();
    int start = -1;
    for (int i = from; i <= to; i++) {
      int closed = i < to && tokens.is(i, "(") ? closed(tokens, i, to) : i;
      boolean in = i < to && closed == i && kept.test(i);
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        boolean span = tokens.shape(i - 1) == Tokens.Shape.NUMBER && tokens.is(i, "năm");
        pieces.add(new Metric.Piece(start, span ? i - 1 : i)); // `trong 5 năm 2021-2025`
        start = -1;
      }
      i = Math.max(i, closed - 1);
    }
    return new Metric(pieces);
  }

  private static Metric tidy(Figures figures, Metric metric) {
    List<Metric.Piece> tidy = new ArrayList<>();
    for (Metric.Piece piece : metric.pieces()) {
      int from =
          tidy.isEmpty() ? figures.words().withoutOpening(piece.from(), piece.to()) : piece.from();
      int to = trimmed(figures.reading().tokens(), from, piece.to());
      if (from < to) {
        tidy.add(new Metric.Piece(from, to));
      }
    }
    return new Metric(tidy);
  }

  private static int closed(Tokens tokens, int open, int to) {
    for (int i = open + 1; i < to; i++) {
      if (tokens.is(i, ")")) {
        return i + 1;
      }
    }
    return open;
  }
}
