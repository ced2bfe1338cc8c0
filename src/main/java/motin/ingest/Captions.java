package motin.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.article.Block;

/// Captions by what is in them, and captions that run on into the paragraph after them.
final class Captions {

  /// One of them stands in every credit.
  private static final List<String> PICTURES =
      List.of("Ảnh", "ẢNH", "Hình", "HÌNH", "Nguồn ảnh", "Đồ họa");

  /// A line of a caption's length that ends with who took the picture.
  private static final Pattern ENDS_WITH_CREDIT =
      Pattern.compile(
          "(?:^|.*[\\s(.,;_–-])(?:"
              + String.join("|", PICTURES)
              + ")(?:\\s(?:minh họa|tư liệu))?"
              + "(?:\\s?[:：/]\\s?[^:]{1,60}|\\s(?:CTV|PV|TTXVN|BTC|Internet|[A-ZĐ.]{1,6}))\\W{0,3}");

  private static final Pattern FROM_INTERNET =
      Pattern.compile("(?i).*\\((?:ảnh|hình)[^()]{0,60}\\)\\W{0,2}", Pattern.UNICODE_CASE);

  private static final Pattern NUMBERED =
      Pattern.compile("(?i)(?:ảnh|hình)\\s?\\d{1,2}\\s?[:.]\\s+");

  private static final int LONGEST = 400;
  private static final int LONG_PARAGRAPH = 400;

  private static final Pattern CREDIT = Pattern.compile("\\(?Ảnh:\\s?");

  private Captions() {}

  static boolean isCaption(String text) {
    return text.length() <= LONGEST
        && ((namesPicture(text) && ENDS_WITH_CREDIT.matcher(text).matches())
            || (text.indexOf('(') >= 0 && FROM_INTERNET.matcher(text).matches())
            || NUMBERED.matcher(text).lookingAt());
  }

  /// Without `Ảnh 1:` before it.
  static String clean(String text) {
    Matcher number = NUMBERED.matcher(text);
    return number.lookingAt() ? text.substring(number.end()) : text;
  }

  private static boolean namesPicture(String text) {
    for (String picture : PICTURES) {
      if (text.contains(picture)) {
        return true;
      }
    }
    return false;
  }

  /// Where page text lost its line breaks: `Toàn cảnh hội nghị. Ảnh: Văn Hà Đảng bộ xã …` is a
  /// caption and a paragraph.
  static List<Draft.Piece> split(String paragraph) {
    List<Draft.Piece> pieces = new ArrayList<>();
    int done = 0;
    if (paragraph.length() >= LONG_PARAGRAPH && paragraph.contains("Ảnh:")) {
      Matcher credit = CREDIT.matcher(paragraph);
      while (credit.find()) {
        int start = startOfCaption(paragraph, done, credit.start());
        int end = endOfName(paragraph, credit.end());
        if (end < paragraph.length() && credit.start() - start <= LONGEST) {
          add(pieces, Block.Kind.BODY, paragraph.substring(done, start));
          add(pieces, Block.Kind.CAPTION, paragraph.substring(start, end));
          done = end;
        }
      }
    }
    add(pieces, Block.Kind.BODY, paragraph.substring(done));
    return pieces;
  }

  private static void add(List<Draft.Piece> pieces, Block.Kind kind, String text) {
    if (!text.isBlank()) {
      pieces.add(new Draft.Piece(kind, text.strip()));
    }
  }

  /// The beginning of the sentence before the credit.
  private static int startOfCaption(String text, int from, int credit) {
    int i = credit - 1;
    while (i > from && !Character.isLetter(text.charAt(i))) {
      i--;
    }
    while (i > from) {
      boolean sentence =
          ".!?…”".indexOf(text.charAt(i - 1)) >= 0
              && text.charAt(i) == ' '
              && Character.isUpperCase(text.charAt(i + 1));
      if (sentence) {
        return i;
      }
      i--;
    }
    return from;
  }

  /// Behind the words with capitals; the last of them begins the next sentence where a word without
  /// one follows.
  private static int endOfName(String text, int from) {
    int i = from;
    int lastWord = from;
    while (i < text.length()) {
      int blank = text.indexOf(' ', i);
      int end = blank < 0 ? text.length() : blank;
      String word = text.substring(i, end);
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (!capital && i > from) {
        return lastWord > from ? lastWord : i;
      }
      if (word.endsWith(")") || word.endsWith(".")) {
        return end;
      }
      lastWord = i;
      i = Math.min(end + 1, text.length());
    }
    return text.length();
  }
}
