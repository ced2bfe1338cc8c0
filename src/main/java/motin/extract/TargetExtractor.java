package motin.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import motin.article.Block;
import motin.fact.Count.Category;
import motin.fact.Mention;
import motin.fact.Quantity;
import motin.fact.Target;
import motin.language.Tokens;

/// Reads what is aimed at: of all measured figures those that are targets.
final class TargetExtractor {

  List<Target> extract(Figures figures, Whose whose) {
    Map<String, Target> body = new LinkedHashMap<>();
    List<Target> early = new ArrayList<>();
    for (Measured measured : MeasureReader.read(figures)) {
      if (measured.aim().isTarget()) {
        Target target = target(figures, measured, whose);
        Block.Kind kind = figures.reading().block(measured.amount().from()).kind();
        boolean row = measured.named().rule().equals(MeasureReader.ROW);
        if (kind == Block.Kind.BODY || (kind == Block.Kind.HEADING && row)) {
          body.putIfAbsent(key(target), target);
        } else if (kind != Block.Kind.CAPTION && kind != Block.Kind.BYLINE) {
          early.add(target);
        }
      }
    }
    List<Target> targets = new ArrayList<>();
    for (Target target : early) {
      boolean told =
          body.values().stream().anyMatch(t -> same(t, target))
              || targets.stream().anyMatch(t -> same(t, target));
      if (!told) {
        targets.add(target);
      }
    }
    targets.addAll(body.values());
    return targets;
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
    boolean said = aim.strong() && !amount.figure().inWords();
    return said
        || bound
        || isLowest(figures, amount)
        || (several && ThingReader.followsVerb(figures, amount));
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

  private static Target target(Figures figures, Measured measured, Whose whose) {
    Tokens tokens = figures.reading().tokens();
    Amount amount = measured.amount();
    List<Mention> evidence = new ArrayList<>();
    var figure = tokens.span(amount.from(), amount.to());
    var metric = measured.metric().span(tokens);
    boolean together =
        tokens.block(amount.from()) == tokens.block(measured.metric().pieces().getFirst().from());
    if (together) {
      evidence.add(new Mention(figure.cover(metric), measured.named().rule()));
    } else {
      evidence.add(new Mention(metric, measured.named().rule()));
      evidence.add(new Mention(figure, measured.named().rule()));
    }
    return new Target(
        measured.metric().text(tokens),
        measured.named().quantity(),
        measured.named().unit(),
        measured.when(),
        whose.at(amount.from()),
        evidence,
        measured.aim().strong() ? 0.85 : 0.7);
  }

  private static boolean same(Target one, Target other) {
    return CountExtractor.sameNumber(one.quantity(), other.quantity())
        && (one.unit().equals(other.unit())
            || one.unit().orElse("").startsWith(other.unit().orElse("-"))
            || other.unit().orElse("").startsWith(one.unit().orElse("-")));
  }

  private static String key(Target target) {
    return String.join(
        "|",
        target.metric().toLowerCase(Locale.ROOT),
        target.quantity().toString(),
        target.unit().orElse(""),
        target.organization().orElse(""));
  }
}
