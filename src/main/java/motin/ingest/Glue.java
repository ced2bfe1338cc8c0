package motin.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.language.Letters;

/// Words that lost the line break between them: `Hà NộiĐồng chí` is `Hà Nội Đồng chí`.
final class Glue {

  private static final Pattern SEAM =
      Pattern.compile("(?<![\\p{L}\\d])(\\p{L}\\p{Ll}{1,6})(\\p{Lu}\\p{Ll}{1,6})(?![\\p{L}\\d])");

  private Glue() {}

  private static boolean hasSeam(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Letters.isUpper(text.charAt(i)) && Letters.isLower(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /// Only where one of the two words has an accent, so that `YouTube` and `VnExpress` stay.
  static String cut(String text) {
    if (!hasSeam(text)) {
      return text;
    }
    Matcher matcher = SEAM.matcher(text);
    return matcher.replaceAll(seam -> {
      boolean accented = seam.group().chars().anyMatch(c -> c > 0x7F);
      return accented ? seam.group(1) + " " + seam.group(2) : seam.group();
    });
  }
}
