package motin.extract;

import java.util.Set;
import motin.language.Tokens;

/// Tells what parties, councils and units set themselves and report on from the figures that all
/// other news has: prices, visitors, scores.
final class PublicMatter {

  private static final Set<String> COMMITTEE =
      Set.of("tỉnh", "thành", "huyện", "quận", "thị", "đảng", "cấp");

  /// Whose congresses are others: `đại hội cổ đông`, `đại hội thể thao`, `đại hội đồng`.
  private static final Set<String> OTHERS = Set.of("cổ", "thể", "đồng");

  private final Tokens tokens;
  private final FigureWords words;
  private final boolean political;

  PublicMatter(Figures figures) {
    this.tokens = figures.reading().tokens();
    this.words = figures.words();
    this.political = isPolitical();
  }

  /// Whether a text speaks of the Party, its committees, an elected council, a congress or a term.
  /// Others (prices, sport, courts, storms) have figures of their own, which are no results.
  private boolean isPolitical() {
    for (int i = 0; i < tokens.size(); i++) {
      boolean committee = tokens.is(i + 1, "ủy") && COMMITTEE.contains(tokens.key(i));
      boolean council = tokens.is(i, "hđnd") || (tokens.is(i, "quốc") && tokens.is(i + 1, "hội"));
      boolean program = tokens.is(i, "nông") && tokens.is(i + 1, "thôn") && tokens.is(i + 2, "mới");
      boolean congress =
          tokens.is(i, "đại") && tokens.is(i + 1, "hội") && !OTHERS.contains(tokens.key(i + 2));
      congress |= tokens.is(i, "nhiệm") && tokens.is(i + 1, "kỳ");
      if (tokens.is(i, "đảng") || committee || council || program || congress) {
        return true;
      }
    }
    return false;
  }

  /// Whether a figure is one that units report on, whatever the text is about (`GRDP`, `thu ngân
  /// sách`), or any of a text that speaks of the Party.
  boolean isOf(Measured measured) {
    return political || isPublic(measured);
  }

  private boolean isPublic(Measured measured) {
    return measured.amount().kind() != Amount.Kind.NUMBER
        && words.opensMeasure(measured.metric().pieces().getFirst().from());
  }
}
