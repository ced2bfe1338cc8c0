package motin.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Page text as scraped, without tags, to lines; Markdown's marks become hints.
final class PageText {

  /// Some collections write the day before the first line: ` date 2025-08-14 Ngày 14/8, …`.
  private static final Pattern DATE_FIRST =
      Pattern.compile("\\A\\s*date (\\d{4}-\\d{2}(?:-\\d{2})?)(?:T\\S*)?[ \\t]*");

  /// The bars of a table's cells at both ends of a line.
  private static final Pattern CELL = Pattern.compile("^(?:\\|\\s*)+|(?:\\s*\\|)+$");

  /// A link that begins the last line and was cut off with it.
  private static final Pattern CUT_LINK = Pattern.compile("\\[[^\\]]*(?:\\]\\([^)]*)?");

  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
  private static final Pattern PICTURE =
      Pattern.compile("!\\[([^\\]]{0,500})\\]\\([^)]{0,2000}\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]]{1,500})\\]\\(([^)\\s]{0,2000})[^)]{0,300}\\)");

  /// Lines that tell the article's own address, whose links are kept.
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?i)\\W*(?:nguồn|theo|url|link|bài gốc|xem bài gốc|đọc bài gốc|bài viết gốc|bản gốc)\\b",
          Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final int LONGEST_CAPTION = 300;

  private static final Pattern EMPHASIS =
      Pattern.compile("\\*{2,3}|(?<=\\S)\\*(?=[\\s.,;:)]|$)|(?<=^|[\\s,.;:(])\\*(?=\\S)|__");

  private PageText() {}

  static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    Matcher date = DATE_FIRST.matcher(text);
    String rest = text;
    if (date.find()) {
      lines.add(Line.of("date: " + date.group(1), true, Line.Hint.NONE));
      rest = text.substring(date.end());
    }
    boolean gap = true;
    boolean open = false;
    boolean inCell = false;
    for (String raw : rest.split("\n", -1)) {
      String line = raw.strip();
      if (line.isEmpty() || line.equals("|")) {
        gap = true;
        open = line.isEmpty() ? open : !inCell;
        inCell &= line.isEmpty();
      } else if (!line.startsWith("[") || !CUT_LINK.matcher(line).matches()) {
        lines.add(open || isCell(line) ? cell(line, gap) : line(line, gap));
        gap = false;
        inCell = open;
        open = false;
      }
    }
    return unwrapped(lines);
  }

  private static boolean isCell(String line) {
    return line.startsWith("|") || line.endsWith("|");
  }

  /// Papers set a picture and its caption in a table of one column.
  private static Line cell(String raw, boolean gap) {
    String text = CELL.matcher(raw).replaceAll("");
    Line line = line(text, gap);
    boolean caption = text.indexOf('|') < 0 && text.length() <= LONGEST_CAPTION;
    return caption ? Line.of(line.text(), gap, Line.Hint.CAPTION) : line;
  }

  private static Line line(String raw, boolean gap) {
    Line.Hint hint = Line.Hint.NONE;
    String text = raw;
    if (raw.startsWith("#")) {
      Matcher heading = HEADING.matcher(raw);
      if (heading.matches() && !heading.group(2).contains(" = ")) {
        hint = heading.group(1).length() == 1 ? Line.Hint.TITLE : Line.Hint.HEADING;
        text = heading.group(2);
      }
    }
    if (text.indexOf('[') >= 0) {
      text = PICTURE.matcher(text).replaceAll("image $1.jpg");
      text = LINK.matcher(text).replaceAll(SOURCE.matcher(text).lookingAt() ? "$1 $2" : "$1");
    }
    if (text.indexOf('*') >= 0 || text.contains("__")) {
      text = EMPHASIS.matcher(text).replaceAll("");
    }
    return Line.of(text, gap, hint);
  }

  /// Puts lines together that were broken at a fixed width in the middle of sentences.
  private static List<Line> unwrapped(List<Line> lines) {
    long broken = 0;
    for (int i = 1; i < lines.size(); i++) {
      broken += isContinued(lines.get(i - 1), lines.get(i)) ? 1 : 0;
    }
    if (broken < 5 || broken * 4 < lines.size()) {
      return lines;
    }
    List<Line> whole = new ArrayList<>();
    int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    for (Line line : lines) {
      if (!whole.isEmpty() && !line.gap() && continues(whole.getLast(), line, width)) {
        Line before = whole.removeLast();
        whole.add(before.withText(before.text() + " " + line.text()));
      } else {
        whole.add(line);
      }
    }
    return whole;
  }

  private static boolean continues(Line before, Line line, int width) {
    boolean open = !before.endsWithAny(".!?:;…");
    boolean small = Character.isLowerCase(line.text().codePointAt(0));
    return isContinued(before, line)
        || (open && small)
        || (open && before.text().length() > width / 2);
  }

  private static boolean isContinued(Line before, Line line) {
    return !line.gap()
        && before.text().length() >= 20
        && Character.isLowerCase(line.text().codePointAt(0))
        && !before.endsWithAny(".!?:;…");
  }
}
