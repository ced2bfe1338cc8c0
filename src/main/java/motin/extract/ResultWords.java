package motin.extract;

import motin.article.Block;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// Tells a result from a figure that only stands in a text.
final class ResultWords {

  private static final int LOSS = 30;

  private final Figures figures;
  private final Tokens tokens;

  ResultWords(Figures figures) {
    this.figures = figures;
    this.tokens = figures.reading().tokens();
  }

  boolean isResult(Measured measured) {
    Amount amount = measured.amount();
    Block.Kind block = figures.reading().block(amount.from()).kind();
    boolean row = measured.named().rule().equals(MeasureReader.ROW);
    boolean head = block == Block.Kind.TITLE || (block == Block.Kind.HEADING && !row);
    return !measured.aim().isTarget() && !head && !isLoss(amount);
  }

  /// `thiệt hại 3 tỷ đồng`: what was lost, stolen, fined or won is no result.
  private boolean isLoss(Amount amount) {
    int from = Math.max(figures.sentenceStart(amount), amount.from() - LOSS);
    int to = Math.min(figures.sentenceEnd(amount), amount.to() + LOSS);
    for (int i = from; i < to; i++) {
      if (figures.words().is(i, Label.RESULT_CUE, "loss")) {
        return true;
      }
    }
    return false;
  }
}
