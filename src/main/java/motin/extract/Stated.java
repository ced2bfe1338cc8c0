package motin.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import motin.article.Block;
import motin.article.Span;
import motin.fact.Mention;
import motin.language.Tokens;

/// A measured figure and whose it is, told once whatever often the article says it.
record Stated(Measured measured, String metric, Optional<String> organization) {

  /// The measured figures of one kind, each once: headlines and leads tell in their own words what
  /// the article tells, and captions tell nothing.
  static List<Stated> once(Figures figures, List<Measured> ofKind, Whose whose) {
    Map<String, Stated> body = new LinkedHashMap<>();
    List<Stated> early = new ArrayList<>();
    for (Measured measured : ofKind) {
      Stated stated = of(figures, measured, whose);
      Block.Kind block = figures.reading().block(measured.amount().from()).kind();
      boolean row = measured.named().rule().equals(MeasureReader.ROW);
      if (block == Block.Kind.BODY || (block == Block.Kind.HEADING && row)) {
        body.putIfAbsent(stated.key(), stated);
      } else if (block != Block.Kind.CAPTION && block != Block.Kind.BYLINE) {
        early.add(stated);
      }
    }
    List<Stated> all = new ArrayList<>();
    for (Stated stated : early) {
      boolean told =
          body.values().stream().anyMatch(stated::isSame) || all.stream().anyMatch(stated::isSame);
      if (!told) {
        all.add(stated);
      }
    }
    all.addAll(body.values());
    return all;
  }

  private static Stated of(Figures figures, Measured measured, Whose whose) {
    String metric = measured.metric().text(figures.reading().tokens());
    boolean ofParty = figures.words().isOfParty(measured.metric());
    Whose.Matter matter = ofParty ? Whose.Matter.PARTY : Whose.Matter.PLACE;
    return new Stated(measured, metric, whose.at(measured.amount().from(), matter));
  }

  /// The words that say it, under a rule named after the kind of fact.
  List<Mention> evidence(Tokens tokens, String fact) {
    Amount amount = measured.amount();
    String rule = fact + "." + measured.named().rule();
    Span figure = tokens.span(amount.from(), amount.to());
    Span words = measured.metric().span(tokens);
    boolean together =
        tokens.block(amount.from()) == tokens.block(measured.metric().pieces().getFirst().from());
    return together
        ? List.of(new Mention(figure.cover(words), rule))
        : List.of(new Mention(words, rule), new Mention(figure, rule));
  }

  private boolean isSame(Stated other) {
    String unit = measured.named().unit().orElse("");
    String otherUnit = other.measured.named().unit().orElse("");
    return CountExtractor.sameNumber(measured.named().quantity(), other.measured.named().quantity())
        && (unit.equals(otherUnit)
            || (!otherUnit.isEmpty() && unit.startsWith(otherUnit))
            || (!unit.isEmpty() && otherUnit.startsWith(unit)));
  }

  private String key() {
    return String.join(
        "|",
        metric.toLowerCase(Locale.ROOT),
        measured.named().quantity().toString(),
        measured.named().unit().orElse(""),
        organization.orElse(""),
        measured.named().rule().equals(RepeatReader.ELSEWHERE)
            ? String.valueOf(measured.amount().from())
            : "");
  }
}
