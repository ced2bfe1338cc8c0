package motin.language;

/// The tokens of a text, what the lexicon says of them, and what the learner sees of the joint
/// before a token: is it inside a word, or does a word begin there?
///
/// Not safe for threads; made for one text.
final class Joints {

  /// The most features that a joint has.
  static final int MOST_FEATURES = 32;

  private static final int CAP = 3;

  /// What stands before the first token and behind the last one.
  private static final long OUTSIDE = 0x6F757473696465L;

  private static final byte OUTSIDE_SHAPE = 5;

  private final WordTokens tokens;
  private final Lexicon lexicon;
  private final int size;

  /// The longest word of the lexicon that begins at a token, in tokens; 0 where there is none.
  private final byte[] longest;

  /// The longest word of the lexicon with the joint before a token inside.
  private final byte[] cover;

  private final boolean[] certain;

  /// Whether this token and the next are a word.
  private final boolean[] pair;

  private final boolean[] surname;

  /// Whether a word begins here when always the longest one is taken.
  private final boolean[] path;

  Joints(WordTokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    size = tokens.size();
    longest = new byte[size];
    cover = new byte[size];
    certain = new boolean[size];
    pair = new boolean[size];
    surname = new boolean[size];
    path = new boolean[size];
    int next = 0;
    for (int i = 0; i < size; i++) {
      look(i);
      if (i == next) {
        path[i] = true;
        next = i + Math.max(1, longest[i]);
      }
    }
  }

  private void look(int from) {
    long state = Lexicon.ROOT;
    for (int i = from; i < size && (i == from || !tokens.beginsLine(i)); i++) {
      state = lexicon.step(state, tokens.number(i));
      if (state == Lexicon.NONE) {
        break;
      }
      surname[from] |= i == from && Lexicon.isSurname(state);
      if (Lexicon.isWord(state)) {
        longest[from] = (byte) (i + 1 - from);
        certain[from] = Lexicon.isCertain(state);
        pair[from] |= i == from + 1;
      }
    }
    for (int i = from + 1; i < from + longest[from]; i++) {
      cover[i] = (byte) Math.max(cover[i], longest[from]);
    }
  }

  /// How many tokens the word has that begins here without any doubt, or 0.
  int certain(int token) {
    return certain[token] ? longest[token] : 0;
  }

  boolean onPath(int token) {
    return path[token];
  }

  /// Whether the joint before a token is the learner's: between two syllables of one line.
  boolean isOpen(int token) {
    return tokens.isSyllable(token - 1) && tokens.isSyllable(token) && !tokens.beginsLine(token);
  }

  /// Fills in the features of the joint before token `i`.
  ///
  /// @param begin the first token of the word that `i` might continue
  /// @return how many there are
  int features(int i, int begin, long[] features) {
    long before = number(i - 2);
    long left = tokens.number(i - 1);
    long right = tokens.number(i);
    long after = number(i + 1);
    int length = Math.min(i - begin, 4);
    int shapes = tokens.shape(i - 1) * 8 + tokens.shape(i);
    int beforeShape = shape(i - 2);
    int afterShape = shape(i + 1);
    long word = 0;
    long state = Lexicon.ROOT;
    for (int k = begin; k < i; k++) {
      word = word * 0x2545F4914F6CDD1DL + tokens.number(k);
      state = state == Lexicon.NONE ? state : lexicon.step(state, tokens.number(k));
    }
    boolean grown = state != Lexicon.NONE && Lexicon.isWord(lexicon.step(state, right));
    int reach = Math.clamp((long) longest[begin] - (i - begin) + 1, 0, 3);
    int here = Math.min(longest[i], CAP);
    int last = Math.min(longest[i - 1], CAP);
    int onPath = path[i] ? 1 : 0;
    int known = reach | onPath << 2 | here << 3 | (grown ? 32 : 0);
    int all = known | last << 6 | (Lexicon.isWord(state) ? 256 : 0) | (pair[i - 1] ? 512 : 0);

    int open = opens(begin) + (surname[begin] ? 4 : 0);
    int ahead = i + 1 < size ? Math.min(longest[i + 1], CAP) + 4 * cover[i + 1] : 0;

    int n = 0;
    features[n++] = feature(1, 0, 0, 0);
    features[n++] = feature(2, left, 0, 0);
    features[n++] = feature(3, right, 0, 0);
    features[n++] = feature(4, before, 0, 0);
    features[n++] = feature(5, after, 0, 0);
    features[n++] = feature(6, left, right, 0);
    features[n++] = feature(7, before, left, 0);
    features[n++] = feature(8, right, after, 0);
    features[n++] = feature(9, left, after, 0);
    features[n++] = feature(10, after, number(i + 2), 0);
    features[n++] = feature(11, left, right, after);
    features[n++] = feature(12, word, 0, 0);
    features[n++] = feature(13, word, right, 0);
    features[n++] = feature(14, shapes, beforeShape, afterShape);
    features[n++] = feature(15, shapes, begin == 0 ? 1 : 0, 0);
    features[n++] = feature(16, shapes, tokens.shape(begin) * 8L + length, afterShape);
    features[n++] = feature(17, shapes, right, 0);
    features[n++] = feature(18, shapes, left, 0);
    features[n++] = feature(19, all, length, 0);
    features[n++] = feature(20, all, shapes, 0);
    features[n++] = feature(21, last, here, reach);
    features[n++] = feature(22, onPath, cover[i], 0);
    features[n++] = feature(23, known, right, 0);
    features[n++] = feature(24, known, left, 0);
    features[n++] = feature(25, known, left, right);
    features[n++] = feature(26, known, ahead, cover[i]);
    features[n++] = feature(27, shapes, open, length);
    features[n++] = feature(28, shapes, (open & 4) + 8 * length, known * 8L + afterShape);
    features[n++] = feature(29, left, (open & 3) + 4 * tokens.shape(i), begin == i - 1 ? 1 : 0);
    return n;
  }

  /// 2 where a line begins, 1 behind a mark, where a capital may say nothing, else 0.
  private int opens(int token) {
    if (token == 0 || tokens.beginsLine(token)) {
      return 2;
    }
    return tokens.shape(token - 1) == WordTokens.MARK ? 1 : 0;
  }

  private static long feature(long kind, long a, long b, long c) {
    return Syllable.mix(
        kind * 0x9E3779B97F4A7C15L
            + a * 0xBF58476D1CE4E5B9L
            + b * 0x94D049BB133111EBL
            + c * 0xD6E8FEB86659FD93L);
  }

  private long number(int token) {
    return token < 0 || token >= size ? OUTSIDE + (token < 0 ? 0 : 1) : tokens.number(token);
  }

  private int shape(int token) {
    return token < 0 || token >= size ? OUTSIDE_SHAPE : tokens.shape(token);
  }
}
