package motin.ingest;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page says again: its headline above pictures, captions, paragraphs set large.
final class Repeats {

  /// `… ảnh 3`, `… - Ảnh 1.`: the headline as the text for a picture.
  private static final Pattern PICTURE_OF =
      Pattern.compile(
          "(?i)(?<title>.{15,}?)[\\s(–-]*(?:ảnh|hình(?: ảnh)?)\\s*(?:số\\s*)?\\d{1,3}[).]*",
          Pattern.UNICODE_CASE);

  private static final Pattern NUMBER_BEHIND = Pattern.compile("\\d[).]{0,3}$");

  /// No headline is longer, its number included.
  private static final int LONGEST = 300;

  /// Letters below which a line is too short to be told from another.
  private static final int SHORTEST = 15;

  private final String title;
  private final Set<String> seen = new HashSet<>();

  Repeats(String title) {
    this.title = Line.of(title).bare();
  }

  /// Whether the line is the headline once more, nearly whole, or numbered for a picture.
  boolean isHeadline(Line line) {
    if (line.text().length() > LONGEST) {
      return false;
    }
    Matcher picture = PICTURE_OF.matcher(line.text());
    boolean numbered = NUMBER_BEHIND.matcher(line.text()).find() && picture.matches();
    String bare = numbered ? Line.of(picture.group("title")).bare() : line.bare();
    if (bare.length() < SHORTEST || title.isEmpty()) {
      return false;
    }
    int common = Math.min(bare.length(), title.length());
    boolean part = title.endsWith(bare) || title.startsWith(bare) || bare.endsWith(title);
    return part && (numbered || common * 5 >= Math.max(bare.length(), title.length()) * 4);
  }

  /// Notes the line; whether the page had it before.
  boolean note(Line line) {
    return !seen.add(line.bare());
  }
}
