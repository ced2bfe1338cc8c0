package motin.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.language.Orthography;

/// Who signs an article, read from a line that may be a signature.
///
/// `Lê Khoa - Duy Nguyễn`, `HOÀI THU`, `Huy Sơn/VOV - TPHCM`, `Kim Há (TTXVN)`, `Theo Minh Châu
/// (tinmoi.example)`. A line with any other word is none.
///
/// @param authors persons, as they sign; a name in capitals gets its usual letters. Empty for a
///   desk or an agency (`PV`, `Theo TTXVN`)
/// @param source the publisher named behind the authors or after `Theo`
record Byline(List<String> authors, Optional<String> source) {

  private static final int LONGEST = 130;

  private static final Pattern THEO = Pattern.compile("(?i:theo)\\s*:?\\s+(.{2,80})");

  /// `(TTXVN)`, `/VOV - TPHCM`, `(tổng hợp)` behind a name.
  private static final Pattern BEHIND =
      Pattern.compile("\\s*(?:\\((?<inside>[^()]{1,60})\\)|/\\s*(?<after>[^/]{2,60}))\\s*\\.?$");

  private static final Pattern SEPARATOR = Pattern.compile("[,;&+_–—]|\\s[-/|]\\s|\\svà\\s");

  private static final Pattern INITIALS =
      Pattern.compile("\\p{Lu}{1,2}(?:\\.\\s?\\p{Lu}\\p{L}{0,6}){1,3}\\.?");

  /// What a writer is, before the name.
  private static final Pattern ROLE =
      Pattern.compile(
          "^(?:PV|P\\.V|CTV|BTV|Phóng viên|Nhà báo|Cộng tác viên|(?:(?:PGS|GS|TS|ThS|Ths)[.,"
              + " ]{1,2})+)\\s*(?=\\p{Lu})");

  /// A Vietnamese syllable without its accents.
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}"
              + "(?:ch|ng|nh|[cmnpt])?");

  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[\\p{Ll}'’]{0,6}|\\p{Lu}['’]\\p{Lu}?\\p{Ll}{0,6}");

  /// Reads a line; empty where it is no signature.
  static Optional<Byline> of(String line, PageWords words) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String text = trimmed(Blanks.squeeze(line));
    if (text.startsWith("(") && text.endsWith(")")) {
      text = text.substring(1, text.length() - 1);
    }
    if (text.length() < 2) {
      return Optional.empty();
    }
    if (!mayBeNames(text)) {
      return Optional.empty();
    }
    Matcher theo = THEO.matcher(text);
    if (theo.matches()) {
      String whom = theo.group(1);
      boolean named = !Character.isLowerCase(whom.charAt(0)) || Address.hostIn(whom).isPresent();
      return named ? Optional.of(accordingTo(whom, words)) : Optional.empty();
    }
    return signature(text, words);
  }

  /// Without bullets before it and marks behind it.
  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && " *•–-".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " .,;*|".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  /// Two words with capitals, or one alone, or `Theo`: what other lines lack is seen at once.
  private static boolean mayBeNames(String text) {
    int blank = text.indexOf(' ');
    boolean alone = blank < 0 || text.lastIndexOf('/', blank) >= 0;
    boolean second = alone || !Character.isLowerCase(text.charAt(blank + 1));
    return (second && !Character.isLowerCase(text.charAt(0)))
        || text.regionMatches(true, 0, "theo", 0, 4);
  }

  /// The names that a text begins with, before the first word of another kind: `Đoàn Thị Hà - Phó
  /// Trưởng ban` begins with one.
  static List<String> leading(String text, PageWords words) {
    List<String> names = new ArrayList<>();
    for (String titled : SEPARATOR.split(BEHIND.matcher(text.strip()).replaceFirst(""), -1)) {
      String part = ROLE.matcher(titled.strip()).replaceFirst("");
      if (isName(part, words) || INITIALS.matcher(part).matches()) {
        names.add(usual(part));
      } else if (!words.isPublisher(part)) {
        break;
      }
    }
    return names;
  }

  /// Behind `Tác giả:` one syllable is a name too.
  static List<String> labelled(String text, PageWords words) {
    boolean one = CAPITALISED.matcher(text).matches() && !words.isPublisher(text);
    return one ? List.of(text) : leading(text, words);
  }

  /// `Theo Thành Phú/baolaocai.vn` has an author; `Theo TTXVN`, `Theo Báo Lào Cai` have none.
  private static Byline accordingTo(String whom, PageWords words) {
    Optional<Byline> signature = signature(whom, words);
    boolean person = signature.isPresent() && !signature.get().authors().isEmpty();
    return person
        ? signature.get()
        : new Byline(List.of(), Optional.of(Address.hostIn(whom).orElse(whom)));
  }

  private static Optional<Byline> signature(String text, PageWords words) {
    Matcher behind = BEHIND.matcher(text);
    Optional<String> source = Optional.empty();
    String names = text;
    boolean more = text.indexOf('(') >= 0 || text.indexOf('/') >= 0;
    if (more && behind.find() && behind.start() > 0) {
      names = text.substring(0, behind.start());
      String inside = behind.group("inside");
      String publisher = inside == null ? behind.group("after") : inside;
      source = Optional.of(Address.hostIn(publisher).orElse(publisher));
      if (inside == null && isName(publisher, words)) {
        source = Optional.empty();
        names = names + ", " + publisher;
      }
    }
    List<String> authors = new ArrayList<>();
    String[] parts = SEPARATOR.split(names, -1);
    for (String titled : parts) {
      String part = ROLE.matcher(titled.strip()).replaceFirst("");
      if (isName(part, words) || (INITIALS.matcher(part).matches() && parts.length <= 3)) {
        if (!words.isPublisher(part)) {
          authors.add(usual(part));
        }
      } else if (!words.isPublisher(part) && !words.isPlace(part)) {
        return Optional.empty();
      }
    }
    boolean placeAlone = authors.isEmpty() && words.isPlace(text);
    return placeAlone ? Optional.empty() : Optional.of(new Byline(authors, source));
  }

  /// Two to five syllables, each with a capital or all in capitals, and no place or paper.
  static boolean isName(String text, PageWords words) {
    String[] syllables = text.split(" ", -1);
    if (syllables.length < 2
        || syllables.length > 5
        || words.isPublisher(text)
        || words.isPlace(text)) {
      return false;
    }
    boolean addressed = syllables[0].equals("Ông") || syllables[0].equals("Bà");
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    int vietnamese = 0;
    for (String syllable : syllables) {
      String usual = capitals ? usual(syllable) : syllable;
      if (!CAPITALISED.matcher(usual).matches()) {
        return false;
      }
      if (SYLLABLE.matcher(Orthography.plain(usual)).matches()) {
        vietnamese++;
      }
    }
    return vietnamese * 2 >= syllables.length && !addressed;
  }

  /// `TRẦN BẢO` as it is usually written: `Trần Bảo`.
  private static String usual(String name) {
    if (INITIALS.matcher(name).matches() || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder usual = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      boolean first = i == 0 || !Character.isLetter(name.charAt(i - 1));
      usual.append(first ? name.charAt(i) : Character.toLowerCase(name.charAt(i)));
    }
    return usual.toString();
  }
}
