package motin.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A signature or source that runs on from the last sentence: `… trong năm 2026. Quốc Bình`.
///
/// @param text the paragraph without it
/// @param signature what was behind it
record Ending(String text, String signature) {

  /// No signature is longer.
  private static final int LONGEST = 90;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…”\"')]\\s*(?=[\\p{Lu}(])");

  private static final Pattern SOURCE = Pattern.compile("[.!?…”\"')]\\s+(?=Nguồn(?: tin)?\\s?:)");

  static Optional<Ending> of(String paragraph, PageWords words) {
    Matcher end = SENTENCE_END.matcher(paragraph);
    int from = Math.max(0, paragraph.length() - LONGEST);
    while (end.find(from)) {
      String rest = paragraph.substring(end.end()).strip();
      if (end.start() > 20 && rest.length() >= 2 && isSignature(rest, words)) {
        String text = paragraph.substring(0, end.end()).strip();
        return Optional.of(new Ending(text, rest));
      }
      from = end.start() + 1;
    }
    Matcher source = SOURCE.matcher(paragraph);
    if (source.find(Math.max(0, paragraph.length() - 3 * LONGEST))) {
      String text = paragraph.substring(0, source.end()).strip();
      return Optional.of(new Ending(text, paragraph.substring(source.end())));
    }
    return Optional.empty();
  }

  private static boolean isSignature(String rest, PageWords words) {
    boolean sentence = rest.endsWith(".") && !rest.matches(".*\\p{Lu}\\.");
    return !sentence && Byline.of(rest, words).isPresent();
  }
}
