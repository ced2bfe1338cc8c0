package motin.extract;

import java.util.List;
import motin.fact.Count.Category;
import motin.fact.Quantity;
import motin.fact.Target;
import motin.language.Tokens;

/// Reads what is aimed at: of all measured figures those that are targets.
final class TargetExtractor {

  List<Target> extract(Figures figures, List<Measured> all, PublicMatter matter, Whose whose) {
    List<Measured> targets =
        all.stream().filter(m -> m.aim().isTarget() && matter.isOf(m)).toList();
    return Stated.once(figures, targets, whose).stream()
        .map(stated -> target(figures, stated))
        .toList();
  }

  /// Whether a number of things or people is a goal and no count.
  static boolean isGoal(Figures figures, Amount amount, Aim aim, HeadNoun noun) {
    Category category = noun.category().orElse(Category.OTHER);
    if (!aim.isTarget()
        || category == Category.DELEGATES
        || CountExtractor.AGENDA.contains(category)) {
      return false;
    }
    boolean bound =
        amount.quantity().bound() == Quantity.Bound.AT_LEAST
            || amount.quantity().bound() == Quantity.Bound.RANGE;
    boolean several = amount.quantity().max().intValue() > 1;
    boolean known = noun.category().filter(c -> c == Category.OTHER).isPresent();
    boolean said = aim.strong() && !amount.figure().inWords() && !known;
    return said
        || bound
        || isLowest(figures, amount)
        || (several && new MadeVerb(figures).follows(amount));
  }

  /// `từ 5 đảng viên trở lên`: the bound stands round the noun.
  private static boolean isLowest(Figures figures, Amount amount) {
    Tokens tokens = figures.reading().tokens();
    boolean upward = false;
    for (int i = amount.to(); i < amount.to() + 6; i++) {
      upward |= tokens.is(i, "trở") && tokens.is(i + 1, "lên");
    }
    return upward && tokens.is(amount.from(), "từ");
  }

  private static Target target(Figures figures, Stated stated) {
    Measured measured = stated.measured();
    return new Target(
        stated.metric(),
        measured.named().quantity(),
        measured.named().unit(),
        measured.when(),
        stated.organization(),
        measured.aim().reason(figures.reading().tokens()),
        stated.evidence(figures.reading().tokens(), "target"));
  }
}
