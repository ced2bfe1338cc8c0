package motin.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The colours of the style sheet can be told apart by readers, light and dark: WCAG 2.2, level AA.
final class PaletteTest {

  private static final Pattern COLOUR =
      Pattern.compile(
          "--(?<name>[a-z]+): light-dark\\(#(?<light>[0-9a-f]{6}), #(?<dark>[0-9a-f]{6})\\);");
  private static final double TEXT = 4.5;

  @Test
  void textIsReadableInLightAndDark() throws IOException {
    try (InputStream file = Asset.class.getResourceAsStream("motin.css")) {
      String css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      checkText(colours(css, "light"));
      checkText(colours(css, "dark"));
    }
  }

  private static Map<String, Integer> colours(String css, String theme) {
    Map<String, Integer> colours = new HashMap<>();
    for (Matcher colour = COLOUR.matcher(css); colour.find(); ) {
      colours.putIfAbsent(colour.group("name"), Integer.parseInt(colour.group(theme), 16));
    }
    return colours;
  }

  private static void checkText(Map<String, Integer> colours) {
    for (String paper : List.of("paper", "sheet")) {
      for (String ink : List.of("ink", "soft", "link")) {
        check(colours, ink, paper, colours.get(paper));
      }
    }
    for (int share : List.of(10, 18, 26, 34, 42)) {
      int step = mixed(colours.get("shade"), colours.get("sheet"), share / 100.0);
      check(colours, "ink", "a step of " + share, step);
    }
    check(colours, "soft", "line", colours.get("line"));
    check(colours, "ink", "match", colours.get("match"));
    for (String kind :
        List.of(
            "officials",
            "positions",
            "places",
            "counts",
            "targets",
            "results",
            "events",
            "documents",
            "decisions",
            "quotes")) {
      check(colours, kind, "sheet", colours.get("sheet"));
      int lit = mixed(colours.get(kind), colours.get("paper"), 0.34);
      check(colours, "ink", "a lit mark of " + kind, lit);
      int entry = mixed(colours.get(kind), colours.get("sheet"), 0.16);
      check(colours, "soft", "a lit entry of " + kind, entry);
    }
  }

  private static void check(Map<String, Integer> colours, String ink, String name, int paper) {
    double contrast = contrast(colours.get(ink), paper);
    assertTrue(contrast >= TEXT, "%s on %s: %.2f".formatted(ink, name, contrast));
  }

  private static int mixed(int over, int under, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double part = (over >> shift & 0xff) * share + (under >> shift & 0xff) * (1 - share);
      mixed |= (int) Math.round(part) << shift;
    }
    return mixed;
  }

  private static double contrast(int one, int other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(int channel) {
    double value = (channel & 0xff) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
