package motin.extract;

import java.util.Set;
import motin.article.Block;
import motin.extract.Refusal.Reason;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// Tells a result from a figure that only stands in a text.
final class ResultWords {

  private static final int LOSS = 30;
  private static final int NEAR = 8;

  private static final Set<String> COMMITTEE =
      Set.of("tỉnh", "thành", "huyện", "quận", "thị", "đảng", "cấp");

  private final Figures figures;
  private final Tokens tokens;

  private final boolean political;

  ResultWords(Figures figures) {
    this.figures = figures;
    this.tokens = figures.reading().tokens();
    this.political = isPolitical();
  }

  boolean isResult(Measured measured) {
    Amount amount = measured.amount();
    Block.Kind block = figures.reading().block(amount.from()).kind();
    boolean row = measured.named().rule().equals(MeasureReader.ROW);
    boolean head = block == Block.Kind.TITLE || (block == Block.Kind.HEADING && !row);
    if (measured.aim().isTarget()) {
      return false;
    }
    if (head) {
      return refuse(Reason.HEADLINE, amount);
    }
    if (isLoss(amount) || isWorth(measured)) {
      return refuse(Reason.LOSS, amount);
    }
    return political || isPublic(measured) || refuse(Reason.NOT_PUBLIC, amount);
  }

  /// `12 căn nhà trị giá`: what something given is worth.
  private boolean isWorth(Measured measured) {
    int to = measured.metric().pieces().getLast().to();
    return measured.amount().kind() == Amount.Kind.MEASURE
        && tokens.is(to - 2, "trị") && tokens.is(to - 1, "giá");
  }

  private boolean refuse(Reason reason, Amount amount) {
    figures.reading().trace().refuse(reason, amount.from(), amount.to());
    return false;
  }

  /// Whether a text speaks of the Party, its committees or an elected council. Others (prices,
  /// sport, courts, storms) have figures of their own, which are no results.
  private boolean isPolitical() {
    for (int i = 0; i < tokens.size(); i++) {
      boolean committee = tokens.is(i + 1, "ủy") && COMMITTEE.contains(tokens.key(i));
      boolean council = tokens.is(i, "hđnd") || (tokens.is(i, "quốc") && tokens.is(i + 1, "hội"));
      boolean program = tokens.is(i, "nông") && tokens.is(i + 1, "thôn") && tokens.is(i + 2, "mới");
      if (tokens.is(i, "đảng") || committee || council || program) {
        return true;
      }
    }
    return false;
  }

  /// Whether a figure measures what units report on, whatever the text is about: `GRDP`, `thu ngân
  /// sách`.
  private boolean isPublic(Measured measured) {
    return measured.amount().kind() != Amount.Kind.NUMBER
        && figures.words().opensMeasure(measured.metric().pieces().getFirst().from());
  }

  /// `thiệt hại 3 tỷ đồng`: what was lost, stolen, fined or won is no result.
  private boolean isLoss(Amount amount) {
    int reach = amount.kind() == Amount.Kind.MEASURE ? LOSS : NEAR;
    int from = Math.max(figures.sentenceStart(amount), amount.from() - reach);
    int to = Math.min(figures.sentenceEnd(amount), amount.to() + reach);
    for (int i = from; i < to; i++) {
      if (figures.words().is(i, Label.RESULT_CUE, "loss")) {
        return true;
      }
    }
    return false;
  }
}
