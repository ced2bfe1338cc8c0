package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.article.Block;
import motin.article.Span;
import motin.gazetteer.Label;
import motin.gazetteer.Word;
import motin.language.Tokens;

/// Decides for every amount whether it is aimed at or was reached, clause by clause.
///
/// One state walks through the text. A cue changes it (`phấn đấu`, `nhiệm kỳ qua`), a year does
/// where it opens a clause (`đến năm 2030`, `Năm 2019,`), and an amount takes the state it meets.
/// The state goes on over `;` and to the next sentence of a paragraph; to another paragraph only
/// where that is one more item of a list, so a cue never colours the rest of an article.
final class Aims {

  private static final int HEADING = 24;
  private static final int NEAR = 6;
  private static final int SPEECH = 60;
  private static final Set<String> LIST_AHEAD = Set.of(":", "như", "gồm", "cụ");
  private static final Set<String> CONJUNCTIONS =
      Set.of("khi", "mà", "còn", "và", "riêng", "nhưng", "về");
  private static final Set<String> ACHIEVED =
      Set.of("vượt", "đạt", "hoàn", "thực", "kết", "so", "với", "đánh", "%");
  private static final Set<String> REACHED = Set.of("đạt", "vượt", "đều");

  private final Reading reading;
  private final Tokens tokens;
  private final FigureWords words;
  private final Times times;
  private final Tables tables;
  private final List<Amount> amounts;
  private final List<Aim> aims = new ArrayList<>();
  private Aim state = Aim.OPEN;
  private Aim section = Aim.OPEN;
  private Optional<Aim> outside = Optional.empty();
  private int stateAt = -1;
  private int resolved = -1;

  private Aims(
      Reading reading, FigureWords words, Times times, Tables tables, List<Amount> amounts) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.words = words;
    this.times = times;
    this.tables = tables;
    this.amounts = amounts;
  }

  static List<Aim> of(
      Reading reading, FigureWords words, Times times, Tables tables, List<Amount> amounts) {
    var aims = new Aims(reading, words, times, tables, amounts);
    List<Block> blocks = reading.article().blocks();
    int token = 0;
    for (int block = 0; block < blocks.size(); block++) {
      int to = token;
      while (to < aims.tokens.size() && aims.tokens.block(to) == block) {
        to++;
      }
      if (to > token) {
        aims.read(blocks.get(block).kind(), token, to);
      }
      token = to;
    }
    return aims.aims;
  }

  private void read(Block.Kind kind, int from, int to) {
    boolean caption = kind == Block.Kind.CAPTION || kind == Block.Kind.BYLINE;
    Aim before = state;
    if (isSectionHead(from, to)) {
      section = Aim.OPEN;
    }
    if (caption || !goesOn(from, to)) {
      state = caption ? Aim.OPEN : section;
    }
    stateAt = -1;
    outside = Optional.empty();
    int sentence = -1;
    for (int i = from; i < to; ) {
      int current = sentence(i);
      if (current != sentence) {
        sentence = current;
        stateAt = -1;
        boolean item = isListItem(i) || isListItem(from) || words.opensMeasure(i);
        state = item ? state : state.weaker();
        if (resolved >= 0 && resolved == current - 1 && words.goesOn(i)) {
          state = Aim.target(false);
        }
      }
      bracket(i);
      boolean amountHere = aims.size() < amounts.size() && amounts.get(aims.size()).from() <= i;
      if (amountHere) {
        Amount amount = amounts.get(aims.size());
        for (int j = i; j < amount.figure().number(); ) {
          j = cue(j, from, to, kind);
        }
        Aim here = reachedAfter(amount, to).orElse(state);
        aims.add(tables.at(amount.from()).flatMap(Tables.Cell::aim).orElse(here));
        i = Math.max(amount.to(), i + 1);
      } else {
        i = cue(i, from, to, kind);
      }
    }
    if (!caption && isSectionHead(from, to)) {
      section = state;
    }
    if (caption) {
      state = before;
    } else if (kind == Block.Kind.TITLE) {
      state = Aim.OPEN;
    }
  }

  /// What brackets say holds in them alone, and where they name a plan it was aimed at: `đạt 2,7
  /// triệu tấn (nghị quyết đề ra 2,8 triệu tấn)`.
  private void bracket(int i) {
    if (tokens.is(i, "(")) {
      outside = Optional.of(state);
      if (words.isPlan(i + 1)) {
        set(Aim.target(true), i);
      }
    } else if (tokens.is(i, ")") && outside.isPresent()) {
      state = outside.get();
      outside = Optional.empty();
    }
  }

  /// `1.2 Mục tiêu, nhiệm vụ:`, `II. Phương hướng`: its aim holds until the next one.
  private boolean isSectionHead(int from, int to) {
    boolean numbered =
        tokens.shape(from) == Tokens.Shape.NUMBER
            || (tokens.shape(from) != Tokens.Shape.LOWER
                && tokens.is(from + 1, ".")
                && tokens.text(from, from + 1).chars().allMatch(c -> "IVX".indexOf(c) >= 0));
    return numbered && to - from <= HEADING && !tokens.is(to - 1, ".") && !tokens.is(to - 1, ";");
  }

  /// Whether a block takes over the state of the one before.
  private boolean goesOn(int from, int to) {
    boolean after = tokens.is(from - 1, ":") || tokens.is(from - 1, ";");
    boolean time = times.at(from).filter(t -> !times.isOver(t)).isPresent();
    return after || isListItem(from) || isTopic(from, to) || time || to - from <= HEADING;
  }

  /// `- Thu nhập …`, `3. Thu ngân sách …`, `(4) …`, `100% đảng viên …`.
  private boolean isListItem(int from) {
    if (tokens.is(from, "-") && tokens.block(from) == tokens.block(from + SPEECH)) {
      return false; // the dash of an answer in an interview
    }
    boolean bullet = !tokens.isWord(from) && tokens.shape(from) != Tokens.Shape.NUMBER;
    boolean number = tokens.shape(from) == Tokens.Shape.NUMBER;
    boolean small = tokens.shape(from) == Tokens.Shape.LOWER;
    return bullet || number || small;
  }

  /// `Về xây dựng Đảng: …`
  private boolean isTopic(int from, int to) {
    boolean colon = false;
    for (int i = from; i < Math.min(to, from + NEAR); i++) {
      colon |= tokens.is(i, ":");
    }
    boolean field =
        tokens.is(from, "đối")
            || ((tokens.is(from, "trên") || tokens.is(from, "trong"))
                && (tokens.is(from + 1, "lĩnh") || tokens.is(from + 1, "công")));
    return tokens.is(from, "về") ? colon || state.isTarget() : field && state.isTarget();
  }

  /// Reads the cue at a token and tells where to go on.
  private int cue(int i, int from, int to, Block.Kind kind) {
    Optional<Time> time = times.at(i);
    if (time.isPresent()) {
      time(time.get());
      return Math.max(i + 1, time.get().to());
    }
    if (tokens.is(i, "nghị") && tokens.is(i + 1, "quyết") && isSet(i, from)) {
      resolved = sentence(i);
    }
    int targetEnd = words.end(i, Label.TARGET_CUE);
    int resultEnd = words.end(i, Label.RESULT_CUE);
    if (resultEnd > i && resultEnd >= targetEnd) {
      result(i, resultEnd, words.word(i, Label.RESULT_CUE).orElseThrow());
      return resultEnd;
    }
    if (targetEnd > i) {
      Word word = words.word(i, Label.TARGET_CUE).orElseThrow();
      switch (word.column(0)) {
        case "goal" -> set(Aim.target(true).by("goal", i, targetEnd), i);
        case "ahead" -> {
          boolean list = tokens.is(targetEnd, ":");
          boolean strong = list || (state.isTarget() && state.strong());
          set(Aim.target(strong).by("ahead", i, targetEnd), i);
        }
        case "head" -> {
          if (isGoalHead(i, targetEnd, from, to, kind)) {
            set(Aim.target(true).by("head", i, targetEnd), i);
          }
        }
        default -> {
          if (words.isMeasure(targetEnd) && words.endsSetting(targetEnd)) {
            set(Aim.target(true).by("head", i, targetEnd), i);
          }
          return i + 1;
        }
      }
      return targetEnd;
    }
    return i + 1;
  }

  /// `thông qua Nghị quyết`
  private boolean isSet(int i, int from) {
    for (int j = i - 1; j >= Math.max(from, i - NEAR); j--) {
      if (words.is(j, Label.TARGET_CUE, "setter") && tokens.is(j, "thông")) {
        return true;
      }
    }
    return false;
  }

  private void time(Time time) {
    if (isOfName(time)) {
      return;
    }
    boolean opens = opensClause(time.from());
    boolean ahead = times.isAhead(time) || tokens.is(time.to() - 1, "tới");
    if (ahead && time.kind() != Time.Kind.YEAR && followsGoals(time.from())) {
      set(Aim.target(false).by("time-ahead", time.from(), time.to()), time.from());
    } else if (times.isAhead(time) && (opens || time.kind() == Time.Kind.YEAR)) {
      boolean year = time.kind() == Time.Kind.YEAR;
      boolean strong = year || (state.isTarget() && state.strong());
      set(Aim.target(strong).by("time-ahead", time.from(), time.to()), time.from());
    } else if (times.isOver(time) && (opens || !state.isTarget())) {
      if (opens || !(state.isTarget() && state.strong())) {
        set(Aim.result(false).by("time-over", time.from(), time.to()), time.from());
      }
    }
  }

  /// `các mục tiêu chủ yếu trong | nhiệm kỳ tới`
  private boolean followsGoals(int from) {
    for (int i = from - 1; i >= from - NEAR && tokens.isWord(i); i--) {
      if (words.is(i, Label.TARGET_CUE, "head")) {
        return tokens.block(i) == tokens.block(from);
      }
    }
    return false;
  }

  /// Whether a term only tells which congress or committee is meant: `Đại hội lần thứ I, nhiệm kỳ
  /// 2025-2030`.
  private boolean isOfName(Time time) {
    int last = time.from() - 1;
    if (time.kind() != Time.Kind.TERM || !(tokens.is(last, ",") || tokens.is(last, "("))) {
      return false;
    }
    for (int i = last - 1; i >= last - NEAR && tokens.isWord(i); i--) {
      if (tokens.is(i, "thứ") || tokens.is(i, "khóa") || tokens.is(i, "hội")) {
        return true;
      }
    }
    return false;
  }

  private void result(int i, int end, Word word) {
    boolean held = state.isTarget() && state.strong() && stateAt >= 0;
    switch (word.column(0)) {
      case "past" -> {
        if (!held || opensClause(i)) {
          set(Aim.result(true).by("past", i, end), i);
        }
      }
      case "done" -> {
        boolean told = tokens.is(i, "đã") || tokens.is(i, "ước");
        if (!held || (told && afterHardStop(i))) {
          set(Aim.result(true).by("done", i, end), i);
        }
      }
      default -> {}
    }
  }

  /// `chỉ tiêu`, `mục tiêu` head a list of goals where something sets them or a list follows, but
  /// not where they are only what was reached (`vượt chỉ tiêu`, `100,9% mục tiêu`).
  private boolean isGoalHead(int i, int end, int from, int to, Block.Kind kind) {
    if (isPart(i - 1) || REACHED.contains(tokens.key(end))) {
      return false;
    }
    boolean setter = false;
    for (int j = i - 1; j >= Math.max(from, i - NEAR); j--) {
      boolean only = tokens.is(j, "với") && !tokens.is(j - 1, "so");
      if (ACHIEVED.contains(tokens.key(j)) && !only) {
        return false;
      }
      setter |= words.is(j, Label.TARGET_CUE, "setter");
    }
    boolean heading =
        kind != Block.Kind.TITLE
            && kind != Block.Kind.LEAD
            && to - from <= HEADING
            && !tokens.is(to - 1, ".");
    boolean measure = words.opensMeasure(end);
    boolean figure = setter && tokens.shape(end) == Tokens.Shape.NUMBER;
    return heading
        || measure
        || figure
        || ((setter || opensClause(i)) && listFollows(end, to))
        || i == from;
  }

  /// `30/32`
  private boolean isPart(int i) {
    return tokens.shape(i) == Tokens.Shape.NUMBER
        && tokens.is(i - 1, "/")
        && tokens.shape(i - 2) == Tokens.Shape.NUMBER;
  }

  private boolean listFollows(int end, int to) {
    int sentence = sentence(end - 1);
    for (int j = end; j < Math.min(to, end + HEADING); j++) {
      if (sentence(j) != sentence) {
        return words.goesOn(j);
      }
      if (LIST_AHEAD.contains(tokens.key(j)) || isInThat(j)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInThat(int j) {
    return tokens.is(j, "trong") && tokens.is(j + 1, "đó");
  }

  /// `…, vượt chỉ tiêu`, `94% kế hoạch`: what follows in the clause tells that it was reached.
  private Optional<Aim> reachedAfter(Amount amount, int to) {
    if (state.isTarget() && state.strong()) {
      return Optional.empty();
    }
    for (int j = amount.to(); j < Math.min(to, amount.to() + NEAR); j++) {
      if (tokens.is(j, ";") || tokens.shape(j) == Tokens.Shape.NUMBER) {
        return Optional.empty();
      }
      if (words.is(j, Label.RESULT_CUE, "after")) {
        return Optional.of(Aim.result(false).by("after", j, words.end(j, Label.RESULT_CUE)));
      }
    }
    return Optional.empty();
  }

  private void set(Aim aim, int at) {
    state = aim;
    stateAt = at;
  }

  private boolean opensClause(int first) {
    int token = first;
    while (CONJUNCTIONS.contains(tokens.key(token - 1))) {
      token--;
    }
    return (!tokens.isWord(token - 1) && tokens.shape(token - 1) != Tokens.Shape.NUMBER)
        || tokens.block(token - 1) != tokens.block(token)
        || sentence(token - 1) != sentence(token);
  }

  /// Whether only a few words stand between a token and the `;` or sentence start before it.
  private boolean afterHardStop(int token) {
    for (int j = token - 1; j >= token - NEAR; j--) {
      if (tokens.is(j, ";")
          || tokens.block(j) != tokens.block(token)
          || sentence(j) != sentence(token)) {
        return true;
      }
    }
    return false;
  }

  private int sentenceHint;

  /// The sentence of a token; tokens are asked for in order, more or less.
  private int sentence(int token) {
    List<Span> sentences = reading.sentences();
    if (token < 0 || token >= tokens.size()) {
      return -1;
    }
    int start = tokens.start(token);
    while (sentenceHint > 0 && sentences.get(sentenceHint).start() > start) {
      sentenceHint--;
    }
    while (sentenceHint + 1 < sentences.size() && sentences.get(sentenceHint).end() <= start) {
      sentenceHint++;
    }
    return sentenceHint;
  }
}
