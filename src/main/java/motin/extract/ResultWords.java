package motin.extract;

import motin.article.Block;
import motin.extract.Refusal.Reason;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// Tells a result from a figure that only stands in a text.
final class ResultWords {

  private static final int LOSS = 30;
  private static final int NEAR = 8;

  private final Figures figures;
  private final Tokens tokens;
  private final PublicMatter matter;

  ResultWords(Figures figures, PublicMatter matter) {
    this.figures = figures;
    this.tokens = figures.reading().tokens();
    this.matter = matter;
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
    return matter.isOf(measured) || refuse(Reason.NOT_PUBLIC, amount);
  }

  /// `12 căn nhà trị giá`: what something given is worth.
  private boolean isWorth(Measured measured) {
    int to = measured.metric().pieces().getLast().to();
    return measured.amount().kind() == Amount.Kind.MEASURE
        && tokens.is(to - 2, "trị")
        && tokens.is(to - 1, "giá");
  }

  private boolean refuse(Reason reason, Amount amount) {
    figures.reading().trace().refuse(reason, amount.from(), amount.to());
    return false;
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
