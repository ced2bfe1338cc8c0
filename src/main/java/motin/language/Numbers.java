package motin.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.fact.Quantity;
import motin.fact.Quantity.Bound;
import org.jspecify.annotations.Nullable;

/// Reads numbers, their bounds and ranges as the press writes them.
///
/// `1.600` is 1600 and `45,5` is 45.5. A number that names something (`Quận 8`, `lần thứ 21`, `năm
/// 2025`), a date, a term or the number of a document is no figure. The words are in `numbers.tsv`.
public final class Numbers {

  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
  private static final Pattern COMMA_THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}");
  private static final Pattern DECIMAL = Pattern.compile("\\d+(?:[,.]\\d+)?");
  private static final int LONGEST_BOUND = 3;
  private static final int LONGEST_UNIT = 2;

  /// Bits of the filter of number words, a power of two.
  private static final int FILTER = 1 << 10;

  private final Map<String, Integer> words = new HashMap<>();

  /// A bit for the hash of each number word, for every token is asked whether it is one.
  private final BitSet mayCount = new BitSet(FILTER);

  private final Map<String, BigDecimal> scales = new HashMap<>();
  private final Map<String, Bound> before = new HashMap<>();
  private final Map<String, Bound> after = new HashMap<>();
  private final Map<String, Integer> tails = new HashMap<>();
  private final Set<String> naming = new HashSet<>();
  private final Set<String> amountBefore = new HashSet<>();
  private final Set<String> yearBefore = new HashSet<>();
  private final Set<String> yearAfter = new HashSet<>();

  private Numbers() {}

  /// Loads the number words that the jar carries.
  public static Numbers load() {
    var numbers = new Numbers();
    try (InputStream file = Numbers.class.getResourceAsStream("numbers.tsv")) {
      if (file == null) {
        throw new IllegalStateException("numbers.tsv is missing from the jar");
      }
      new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(numbers::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return numbers;
  }

  private void add(String[] column) {
    String key = Orthography.key(column[0]);
    switch (column[1]) {
      case "value" -> {
        words.put(key, Integer.valueOf(column[2]));
        mayCount.set(key.hashCode() & (FILTER - 1));
      }
      case "scale" -> scales.put(key, new BigDecimal(column[2]));
      case "before" -> before.put(key, bound(column[2]));
      case "after" -> after.put(key, bound(column[2]));
      case "tail" -> tails.put(key, Integer.valueOf(column[2]));
      case "naming" -> naming.add(key);
      case "amount-before" -> amountBefore.add(key);
      case "year-before" -> yearBefore.add(key);
      case "year-after" -> yearAfter.add(key);
      default -> throw new IllegalStateException("numbers.tsv: no such role: " + column[1]);
    }
  }

  private static Bound bound(String label) {
    return Bound.valueOf(label.toUpperCase(Locale.ROOT));
  }

  /// The figure whose number begins at a token, bound words before it included.
  public Optional<Figure> at(Tokens tokens, int token) {
    if (tokens.shape(token) == Tokens.Shape.NUMBER) {
      return isNaming(tokens, token) ? Optional.empty() : inDigits(tokens, token);
    }
    boolean counts =
        mayCount.get(tokens.hash(token) & (FILTER - 1))
            && words.containsKey(tokens.key(token))
            && !tokens.is(token - 1, "/")
            && !isNaming(tokens, token)
            && !isInsideName(tokens, token)
            && !isYearWord(tokens, token);
    return counts ? inWords(tokens, token) : Optional.empty();
  }

  /// The bound that a phrase right after a figure gives it (`trở lên`), or empty.
  public Optional<Bound> boundAfter(Tokens tokens, int token) {
    return Optional.ofNullable(after.get(tokens.key(token) + " " + tokens.key(token + 1)));
  }

  /// The value of a number token, or empty for what is no number (`14.8.2025`).
  static Optional<BigDecimal> value(String digits) {
    if (isDigits(digits)) {
      return Optional.of(new BigDecimal(digits));
    }
    if (THOUSANDS.matcher(digits).matches()) {
      return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
    }
    if (COMMA_THOUSANDS.matcher(digits).matches()) {
      return Optional.of(new BigDecimal(digits.replace(",", "")));
    }
    Matcher decimal = DECIMAL.matcher(digits);
    return decimal.matches()
        ? Optional.of(new BigDecimal(digits.replace(',', '.')))
        : Optional.empty();
  }

  /// Whether a token is nothing but digits.
  public static boolean isDigits(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) < '0' || key.charAt(i) > '9') {
        return false;
      }
    }
    return !key.isEmpty();
  }

  private Optional<Figure> inDigits(Tokens tokens, int token) {
    Optional<BigDecimal> first = value(tokens.key(token));
    if (first.isEmpty() || isDocumentNumber(tokens, token) || isPartOfDate(tokens, token)) {
      return Optional.empty();
    }
    int to = token + 1;
    boolean fraction = tokens.is(to, "/") && tokens.shape(to + 1) == Tokens.Shape.NUMBER;
    if (fraction) {
      Quantity numerator = quantity(first.get(), first.get(), tokens, token);
      return Optional.of(figure(tokens, token, to + 2, numerator, false, true));
    }
    int percent = tokens.is(to, "%") ? to + 1 : to;
    int second = afterRangeSign(tokens, percent);
    if (second < 0) {
      second = afterUnit(tokens, to);
    }
    Optional<BigDecimal> last =
        tokens.shape(second) == Tokens.Shape.NUMBER ? value(tokens.key(second)) : Optional.empty();
    boolean range =
        second > 0
            && last.isPresent()
            && last.get().compareTo(first.get()) > 0
            && !isDocumentNumber(tokens, second);
    if ((range && isTerm(tokens, token, second)) || isTermEnd(tokens, token)) {
      return Optional.empty();
    }
    if (range) {
      to = second + 1;
    }
    BigDecimal max = range ? last.get() : first.get();
    return Optional.of(
        figure(tokens, token, to, quantity(first.get(), max, tokens, token), false, false));
  }

  /// The token after the sign of a range at `token` (`-`, `đến`), or -1.
  private static int afterRangeSign(Tokens tokens, int token) {
    boolean sign = tokens.is(token, "-") || tokens.is(token, "đến") || tokens.is(token, "tới");
    if (!sign) {
      return -1;
    }
    return token + (tokens.is(token + 1, "khoảng") ? 2 : 1);
  }

  /// The second number of `8.200 USD đến 8.500 USD`, where both carry one unit; or -1.
  private static int afterUnit(Tokens tokens, int to) {
    for (int length = 1; length <= LONGEST_UNIT; length++) {
      int second = afterRangeSign(tokens, to + length);
      boolean same = second > 0 && tokens.block(second) == tokens.block(to);
      for (int i = 0; same && i < length; i++) {
        same = tokens.isWord(to + i) && tokens.is(second + 1 + i, tokens.key(to + i));
      }
      if (same) {
        return second;
      }
    }
    return -1;
  }

  private Optional<Figure> inWords(Tokens tokens, int token) {
    int total = 0;
    int part = 0;
    int i = token;
    for (Integer value = words.get(tokens.key(i)); value != null; value = next(tokens, i)) {
      if (value >= 100) {
        total += Math.max(part, 1) * value;
        part = 0;
      } else if (tokens.is(i, "mươi") || tokens.is(i, "chục")) {
        part = Math.max(part, 1) * 10;
      } else {
        part += value;
      }
      i++;
    }
    BigDecimal value = BigDecimal.valueOf((long) total + part);
    return Optional.of(
        figure(tokens, token, i, quantity(value, value, tokens, token), true, false));
  }

  /// The value of a further word of a number that goes on at a token, or null where it ends.
  private @Nullable Integer next(Tokens tokens, int token) {
    boolean goesOn = tokens.block(token) == tokens.block(token - 1) && !isYearWord(tokens, token);
    String key = tokens.key(token);
    return goesOn ? words.getOrDefault(key, tails.get(key)) : null;
  }

  /// `Ba Đình`: a capital in the middle of a clause begins no number.
  private static boolean isInsideName(Tokens tokens, int token) {
    return tokens.isCapitalized(token)
        && tokens.isWord(token - 1)
        && tokens.block(token - 1) == tokens.block(token);
  }

  /// `năm` is a year far more often than it is five.
  private boolean isYearWord(Tokens tokens, int token) {
    if (!tokens.is(token, "năm") || tails.containsKey(tokens.key(token + 1))) {
      return false;
    }
    boolean noun =
        tokens.shape(token + 1) == Tokens.Shape.LOWER
            && tokens.block(token + 1) == tokens.block(token)
            && !yearAfter.contains(tokens.key(token + 1));
    boolean year =
        tokens.shape(token - 1) == Tokens.Shape.NUMBER
            || yearBefore.contains(tokens.key(token - 1));
    return year || !noun;
  }

  private Figure figure(
      Tokens tokens, int token, int to, Quantity quantity, boolean inWords, boolean fraction) {
    BigDecimal scale = BigDecimal.ONE;
    int scaleTo = to;
    while (scales.containsKey(tokens.key(scaleTo))
        && tokens.block(scaleTo) == tokens.block(token)) {
      scale = scale.multiply(scales.get(tokens.key(scaleTo)));
      scaleTo++;
    }
    int from = token - boundLength(tokens, token);
    return new Figure(from, token, to, scaleTo, quantity, scale, inWords, fraction);
  }

  private Quantity quantity(BigDecimal min, BigDecimal max, Tokens tokens, int token) {
    if (min.compareTo(max) < 0) {
      return Quantity.range(min, max);
    }
    int length = boundLength(tokens, token);
    String phrase = phrase(tokens, token - length, token);
    return Quantity.of(
        min,
        length == 0 || phrase.equals("từ")
            ? Bound.EXACT
            : before.getOrDefault(phrase, Bound.EXACT));
  }

  /// How many tokens before the number are words that bound it.
  private int boundLength(Tokens tokens, int token) {
    for (int length = LONGEST_BOUND; length > 0; length--) {
      boolean inBlock = tokens.block(token - length) == tokens.block(token);
      if (inBlock && before.containsKey(phrase(tokens, token - length, token))) {
        return length;
      }
    }
    return 0;
  }

  private static String phrase(Tokens tokens, int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      phrase.append(i > from ? " " : "").append(tokens.key(i));
    }
    return phrase.toString();
  }

  /// `Quận 8`, `lần thứ 21`: the word before makes the number a name, but not in `tổng số 21`.
  private boolean isNaming(Tokens tokens, int token) {
    boolean amount = amountBefore.contains(tokens.key(token - 2) + " " + tokens.key(token - 1));
    return tokens.block(token - 1) == tokens.block(token)
        && naming.contains(tokens.key(token - 1))
        && !amount;
  }

  /// `18-NQ/TW`, `202/2025/QH15`, `36 - CT/TW`.
  private static boolean isDocumentNumber(Tokens tokens, int token) {
    boolean sign = tokens.is(token + 1, "-") || tokens.is(token + 1, "/");
    boolean code =
        tokens.shape(token + 2) == Tokens.Shape.UPPER
            && (tokens.is(token + 3, "/") || tokens.is(token + 3, "-"));
    boolean law =
        tokens.is(token + 1, "/") && tokens.is(token + 3, "/") && isYear(tokens, token + 2);
    boolean tail = tokens.isGlued(token) && tokens.isWord(token - 1);
    return (sign && code) || law || tail;
  }

  /// `14/8/2025`, `ngày 14/8`, `15-8-2025`, the `8` of `14/8`.
  private boolean isPartOfDate(Tokens tokens, int token) {
    boolean strokeBefore =
        (tokens.is(token - 1, "/") || (tokens.is(token - 1, "-") && tokens.isGlued(token)))
            && tokens.shape(token - 2) == Tokens.Shape.NUMBER
            && tokens.isGlued(token - 1);
    boolean full =
        (tokens.is(token + 1, "/") || tokens.is(token + 1, "-"))
            && tokens.is(token + 3, tokens.key(token + 1))
            && isYear(tokens, token + 4);
    boolean month = tokens.is(token + 1, "/") && isYear(tokens, token + 2);
    boolean named =
        naming.contains(tokens.key(token - 3))
            && strokeBefore
            && tokens.block(token - 3) == tokens.block(token);
    boolean denominator = strokeBefore && tokens.is(token - 1, "/");
    return full || month || named || denominator;
  }

  /// `2025 - 2030`: two years are a term and no range.
  private static boolean isTerm(Tokens tokens, int first, int second) {
    return isYear(tokens, first) && isYear(tokens, second);
  }

  private static boolean isTermEnd(Tokens tokens, int token) {
    return tokens.is(token - 1, "-") && isTerm(tokens, token - 2, token);
  }

  private static boolean isYear(Tokens tokens, int token) {
    String key = tokens.key(token);
    return tokens.shape(token) == Tokens.Shape.NUMBER
        && key.length() == 4
        && (key.startsWith("19") || key.startsWith("20"));
  }
}
