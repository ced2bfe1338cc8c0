package motin.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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

  private static final Pattern NUMBER_BEFORE =
      Pattern.compile(
          "(?i)[\\s(–-]*(?:ảnh|hình(?: ảnh)?)\\s*(?:số\\s*)?\\d{1,3}[).:]*\\s*(?<caption>\\p{L}.*)",
          Pattern.UNICODE_CASE);

  /// No headline is longer, its number included.
  private static final int LONGEST = 300;

  /// Letters and figures that tell most lines from each other.
  private static final int BEGINNING = 40;

  /// Letters below which a line is too short to be told from another.
  private static final int SHORTEST = 15;

  private final String headline;
  private final String title;

  /// The first line noted of each beginning, and all those in full whose beginning came again.
  private final Map<String, Line> first = new HashMap<>();

  private final Set<String> seen = new HashSet<>();

  Repeats(String title) {
    this.headline = Blanks.squeeze(title);
    this.title = Line.of(title).bare();
  }

  /// Whether the line is the headline once more, nearly whole, or numbered for a picture.
  boolean isHeadline(Line line) {
    if (line.text().length() > LONGEST) {
      return false;
    }
    Matcher picture = PICTURE_OF.matcher(line.text());
    boolean numbered = endsWithNumber(line.text()) && picture.matches();
    String bare = numbered ? Line.of(picture.group("title")).bare() : line.bare();
    if (bare.length() < SHORTEST || title.isEmpty()) {
      return false;
    }
    int common = Math.min(bare.length(), title.length());
    boolean part = title.endsWith(bare) || title.startsWith(bare) || bare.endsWith(title);
    return part && (numbered || common * 5 >= Math.max(bare.length(), title.length()) * 4);
  }

  /// What a picture's number looks like, brackets and full stop behind it.
  private static boolean endsWithNumber(String text) {
    int last = text.length() - 1;
    while (last > 0 && ").".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && Character.isDigit(text.charAt(last));
  }

  /// The caption behind the headline and its picture's number: `… nhiệm kỳ 2020-2025 ảnh 2Đoàn Chủ
  /// tịch`; empty where the line does not begin so.
  Optional<String> captionBehind(Line line) {
    String text = line.text();
    if (headline.length() < SHORTEST
        || !text.regionMatches(true, 0, headline, 0, headline.length())) {
      return Optional.empty();
    }
    Matcher number = NUMBER_BEFORE.matcher(text.substring(headline.length()));
    return number.matches() ? Optional.of(number.group("caption")) : Optional.empty();
  }

  /// Notes the line; whether the page had it before.
  boolean note(Line line) {
    Line before = first.putIfAbsent(line.bare(BEGINNING), line);
    if (before == null) {
      return false;
    }
    seen.add(before.bare());
    return !seen.add(line.bare());
  }
}
