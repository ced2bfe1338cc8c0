package motin.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.ingest.Marked.Mark;

/// Says of each line what it is for, by its own words and shape.
final class Marker {

  private static final int LONGEST_LABEL = 40;

  private static final int LONGEST_FILE_NAME = 128;

  /// `baolaocai-br_3010.jpg`, `IMG_4471.JPG`
  private static final Pattern FILE_NAME =
      Pattern.compile("(?i).{1,120}\\.(?:jpe?g|png|gif|webp|bmp|mp4)\\W{0,3}");

  /// `Ảnh: Q.P`, `(Nguồn ảnh: TTXVN)`
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)\\W{0,3}(?:nguồn\\s)?(?:ảnh|hình|video|clip|đồ họa)(?:\\sminh họa|\\stư liệu)?"
              + "(?:\\s?[:/]\\s?[^:]{0,60})?\\W{0,3}",
          Pattern.UNICODE_CASE);

  private static final int LONGEST_CREDIT = 120;

  /// `(VTC News) -` on a line of its own, its sentence below.
  private static final Pattern PAPER_ALONE =
      Pattern.compile("\\([\\p{L}\\d&.+ ]{2,25}\\)\\s*[-–—:]+");

  /// `… cấp huyện, thành phố - Ảnh 1.`: the text for a picture, whose caption follows.
  private static final Pattern NUMBERED_PICTURE =
      Pattern.compile("(?U).{10,250}\\s[-–]\\s(?:Ảnh|Hình)\\s?\\d{1,3}\\.?");

  /// No word is so long: what is longer was scrambled, or is no text.
  private static final int LONGEST_WORD = 150;

  /// What stands before a label: `# Tác giả: …`, `(Nguồn: …`.
  private static final String BEFORE_LABEL = "# \t*([";

  private static final Pattern LABELLED =
      Pattern.compile("([^:=]{1," + LONGEST_LABEL + "}?)\\s{0,2}[:=]\\s{0,2}(.+)");

  private static final Pattern BEFORE_LINK = Pattern.compile("(.{2,40}?)[\\s:]{1,3}https?://\\S+");

  private static final Pattern POSTED =
      Pattern.compile(
          "\\W*(?:được )?(?:đăng|viết|ngày đăng|cập nhật|xuất bản|gửi|posted)(?!\\p{L})");

  /// A bar or a weekday before a date: `Tin hoạt động | 14/08/2025`.
  private static final Pattern SET_OFF =
      Pattern.compile("(?iU)(?:[|•·]|\\bthứ \\S{1,4},?|\\bchủ nhật,?)\\s*$");

  private final PageWords words;

  Marker(PageWords words) {
    this.words = words;
  }

  Marked mark(Line line) {
    String text = line.text();
    if (!Blanks.holdsWord(text)
        || (text.startsWith("<") && text.endsWith(">"))
        || (text.startsWith("(") && PAPER_ALONE.matcher(text).matches())
        || isScrambled(text)) {
      return Marked.of(line, Mark.NOISE);
    }
    if (isFileName(text) || isNumberedPicture(text) || isCredit(line) || Unaccented.isAlt(line)) {
      return Marked.of(line, Mark.PHOTO);
    }
    Optional<PageWords.Use> use = words.use(line);
    boolean tagged = line.hint() != Line.Hint.NONE;
    if (use.isPresent() && (!tagged || line.hint() == Line.Hint.HEADING)) {
      Marked known = Marked.of(line, markOf(use.get()));
      return known.is(Mark.NOISE) ? dated(line).orElse(known) : known;
    }
    boolean paragraph = line.isParagraph() || Opening.isBegunByPaper(line, words);
    Marked plain = Marked.of(line, paragraph ? Mark.PARAGRAPH : Mark.SHORT);
    if (tagged) {
      return line.hint() == Line.Hint.HEADING ? signed(line).orElse(plain) : plain;
    }
    if (Address.isLink(line.text())) {
      return Marked.of(line, Mark.URL);
    }
    if (text.startsWith("> ") && !paragraph) {
      return Marked.of(line, Mark.LINK);
    }
    return labelled(line)
        .or(() -> linked(line))
        .or(() -> dated(line))
        .or(() -> signed(line))
        .orElse(plain);
  }

  /// What ends the name of a file begins with a full stop, five letters before the end at most but
  /// for marks.
  private static boolean isFileName(String text) {
    int end = text.length();
    return end <= LONGEST_FILE_NAME
        && text.lastIndexOf('.', end - 4) >= end - 8
        && FILE_NAME.matcher(text).matches();
  }

  private static boolean isNumberedPicture(String text) {
    int last = text.length() - (text.endsWith(".") ? 2 : 1);
    return last > 0
        && Character.isDigit(text.charAt(last))
        && (text.contains("Ảnh") || text.contains("Hình"))
        && NUMBERED_PICTURE.matcher(text).matches();
  }

  private static boolean isScrambled(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i - start > LONGEST_WORD && !text.startsWith("http", start)) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /// A credit is short; a longer text after `Ảnh:` is the caption itself.
  private static boolean isCredit(Line line) {
    return line.text().length() <= LONGEST_CREDIT
        && line.words() <= 8
        && CREDIT.matcher(line.text()).matches();
  }

  private static Mark markOf(PageWords.Use use) {
    return switch (use) {
      case NOISE -> Mark.NOISE;
      case PHOTO -> Mark.PHOTO;
      case LINK -> Mark.LINK;
      case LINKS -> Mark.LINKS;
      case MORE, COMMENTS, SIDE -> Mark.AFTER;
    };
  }

  /// What stands before the colon of a label, and what behind it.
  record Labelled(PageWords.Field field, String value) {}

  Optional<Labelled> label(String text) {
    int start = afterMarks(text);
    Matcher matcher = LABELLED.matcher(text).region(start, text.length());
    if (mayBeLabelled(text, start) && matcher.matches()) {
      Optional<PageWords.Field> field = words.field(matcher.group(1));
      if (field.isPresent()) {
        return Optional.of(new Labelled(field.get(), matcher.group(2).strip()));
      }
    }
    Matcher link = BEFORE_LINK.matcher(text);
    if (text.contains("://") && link.matches()) {
      // `Nguồn Lạng Sơn : https://…`, `Link bài viết gốc https://…`
      String label = link.group(1).strip().split("\\s", 2)[0];
      Optional<PageWords.Field> field =
          words.field(link.group(1).strip()).or(() -> words.field(label));
      return field.map(f -> new Labelled(f, text.substring(label.length()).strip()));
    }
    return Optional.empty();
  }

  /// What sets a label off stands near; the blanks beside it count.
  private static boolean mayBeLabelled(String text, int start) {
    int end = Math.min(text.length(), start + LONGEST_LABEL + 3);
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '=') {
        return true;
      }
    }
    return false;
  }

  private static int afterMarks(String text) {
    int i = 0;
    while (i < text.length() && BEFORE_LABEL.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private Optional<Marked> labelled(Line line) {
    return label(line.text())
        .filter(label -> holds(label))
        .map(label -> new Marked(line, Mark.LABEL, Optional.of(label.field())));
  }

  /// An address with a few words before it that no list knows.
  private static Optional<Marked> linked(Line line) {
    return Address.in(line.text())
        .filter(_ -> Blanks.count(Address.without(line.text())) <= 6)
        .map(_ -> Marked.of(line, Mark.URL));
  }

  /// Whether what follows the label is what it promises: `Bài: học kinh nghiệm` names nobody.
  private boolean holds(Labelled label) {
    String value = label.value();
    return switch (label.field()) {
      case AUTHOR -> !Byline.leading(value, words).isEmpty() || Byline.of(value, words).isPresent();
      case DATE -> PageDate.labelled(value).isPresent() && value.length() < 80;
      case URL -> Address.in(value).isPresent();
      case SOURCE -> value.length() <= 80 || Address.in(value).isPresent();
      case TITLE -> value.length() >= 10;
      case IGNORED -> value.length() <= 200 && !value.endsWith(".");
    };
  }

  private Optional<Marked> dated(Line line) {
    if (line.text().length() > 120) {
      return Optional.empty();
    }
    return PageDate.in(line.text())
        .filter(date -> date.isAlone() || isSignatureOrNoise(date.rest()) || isBrief(line, date))
        .map(_ -> Marked.of(line, Mark.DATE));
  }

  /// With a time and a few words: `Xây dựng Đảng | 14/08/2025 08:30`.
  private static boolean isBrief(Line line, PageDate date) {
    boolean told =
        date.isTimed()
            || POSTED.matcher(line.key()).lookingAt()
            || SET_OFF.matcher(date.before()).find();
    return told && Blanks.count(date.rest()) <= 5 && !line.text().endsWith(".");
  }

  /// Beside a date there may stand who wrote it, or how often it was read.
  private boolean isSignatureOrNoise(String rest) {
    for (String part : rest.split("\\s*[|•·]\\s*", -1)) {
      Line line = Line.of(part);
      boolean known =
          !Blanks.holdsLetter(part)
              || Byline.of(part, words).isPresent()
              || words.isPlace(part)
              || words.use(line).isPresent()
              || words.field(part.replaceFirst("\\s*:\\s*$", "")).isPresent()
              || label(part).isPresent();
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private Optional<Marked> signed(Line line) {
    return Byline.of(line.text(), words).map(_ -> Marked.of(line, Mark.BYLINE));
  }
}
