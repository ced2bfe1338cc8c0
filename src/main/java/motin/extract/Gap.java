package motin.extract;

import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// What stands between two items, as far as it says whether they belong together.
enum Gap {
  NONE,
  COMMA,
  DASH,
  PARENTHESIS,
  AND,
  SEMICOLON,
  /// `:` alone: a list after posts, a post after a name.
  COLON,
  /// `gồm`, `là`, `gồm các đồng chí:`: a list of those meant begins.
  LIST,
  /// `cho`, `đối với`: a post goes to the one named after it.
  FOR,
  OTHER;

  private static final int LONGEST_REMARK = 24;

  /// Whether a list or a chain of posts may go on over it.
  boolean goesOn() {
    return this == COMMA || this == AND || this == SEMICOLON || this == PARENTHESIS || this == DASH;
  }

  /// Whether a post after it tells what the person before it is.
  boolean isApposition() {
    return this == COMMA || this == DASH || this == PARENTHESIS || this == COLON;
  }

  /// Whether two posts with it between them are held by one person.
  boolean isChain() {
    return this == COMMA || this == AND || this == DASH;
  }

  static Gap between(Tokens tokens, Hits hits, int from, int to) {
    int i = skipRemarks(tokens, hits, from, to);
    int rest = to - i;
    if (rest <= 0) {
      return isTerm(tokens, from) || from == to ? NONE : COMMA;
    }
    String first = tokens.key(i);
    String last = tokens.key(to - 1);
    if (rest == 1) {
      boolean former = tokens.is(to, "nguyên") || tokens.is(to, "cựu");
      return switch (first) {
        case ";" -> former && tokens.is(from, ",") ? COMMA : SEMICOLON;
        case "," -> COMMA;
        case "-" -> DASH;
        case "(" -> PARENTHESIS;
        case "và", "cùng", "kiêm", "rồi", "&" -> AND;
        case ":" -> COLON;
        case "gồm", "là" -> LIST;
        case "cho", "của" -> FOR;
        default -> OTHER;
      };
    }
    if (first.equals(";")) {
      return OTHER;
    }
    if (rest == 2 && first.equals(",") && last.equals("là")) {
      return COMMA;
    }
    if (rest == 2 && first.equals("đối") && last.equals("với")) {
      return FOR;
    }
    if (rest <= 3
        && (last.equals("và")
            || (first.equals(",") && last.equals("cùng"))
            || (first.equals("cùng") && last.equals("với"))
            || (first.equals("đồng") && last.equals("là")))) {
      return AND;
    }
    if (rest <= 5
        && (last.equals(":") || last.equals("gồm") || last.equals("là") || first.equals("gồm"))) {
      return LIST;
    }
    if (first.equals("(") && endOfRemark(tokens, hits, i + 1, to) >= to - 1) {
      return PARENTHESIS;
    }
    if (rest == 2 && first.equals(")")) {
      return between(tokens, hits, i + 1, to);
    }
    return OTHER;
  }

  /// Past remarks that hold no item: `(54 tuổi)`, `, sinh năm 1972`, `, Đại tá`, a closing bracket.
  private static int skipRemarks(Tokens tokens, Hits hits, int from, int to) {
    int i = from;
    while (i < to) {
      boolean open = tokens.is(i, ",") || (tokens.is(i, "-") && hits.has(i + 1, Label.HONORIFIC));
      int remark = open ? endOfRemark(tokens, hits, i + 1, to) : i;
      if (remark > i) {
        i = remark;
        continue;
      }
      boolean within = tokens.is(i, "ở") || tokens.is(i, "trong");
      boolean term = (tokens.is(i, ",") || within) && isTerm(tokens, i + 1);
      if (term || isTerm(tokens, i)) {
        i += term ? 1 : 0;
        i += tokens.is(i, "khóa") ? 1 : 2;
        while (i < to
            && (tokens.shape(i) == Tokens.Shape.NUMBER
                || tokens.is(i, "-")
                || isRoman(tokens, i)
                || isNew(tokens, i))) {
          i++;
        }
        continue;
      }
      if (tokens.is(i, ")")) {
        i++;
      } else if (tokens.is(i, "(")) {
        int close = i + 1;
        while (close < to && !tokens.is(close, ")")) {
          close++;
        }
        if (close == to) {
          return i;
        }
        i = close + 1;
      } else {
        return i;
      }
    }
    return i;
  }

  /// `khóa XVI`, `nhiệm kỳ 2020 - 2025` between a post and what follows.
  private static boolean isTerm(Tokens tokens, int i) {
    return (tokens.is(i, "nhiệm") && tokens.is(i + 1, "kỳ"))
        || (tokens.is(i, "giai") && tokens.is(i + 1, "đoạn"))
        || (tokens.is(i, "khóa")
            && (tokens.shape(i + 1) == Tokens.Shape.NUMBER
                || isRoman(tokens, i + 1)
                || isNew(tokens, i + 1)));
  }

  private static boolean isNew(Tokens tokens, int i) {
    return tokens.is(i, "mới") || tokens.is(i, "này") || tokens.is(i, "tới");
  }

  private static boolean isRoman(Tokens tokens, int i) {
    String key = tokens.key(i);
    return tokens.isCapitalized(i) && key.chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
  }

  /// Where a remark between commas ends, before the comma after it or at the end of the gap.
  private static int endOfRemark(Tokens tokens, Hits hits, int from, int to) {
    if (from >= to) {
      return 0;
    }
    boolean remark =
        hits.has(from, Label.REMARK)
            || hits.has(from, Label.HONORIFIC)
            || (hits.has(from, Label.UNIT_TYPE)
                && tokens.isCapitalized(hits.end(from, Label.UNIT_TYPE)))
            || (tokens.shape(from) == Tokens.Shape.NUMBER && tokens.is(from + 1, "tuổi"));
    if (!remark) {
      return 0;
    }
    int i = from;
    while (i < to && !tokens.is(i, ",") && i - from < LONGEST_REMARK) {
      i++;
    }
    return i == to || tokens.is(i, ",") ? i : 0;
  }
}
