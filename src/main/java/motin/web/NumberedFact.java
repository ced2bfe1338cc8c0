package motin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import motin.article.Span;
import motin.fact.Extraction;
import motin.fact.Fact;
import motin.fact.Mention;
import motin.fact.Official;

/// A fact and its number on the page: its entry is `#fact-12`, its first mark `#f12`, the second
/// `#f12-2`.
///
/// @param mentions each place in the text once, in the order of the text
record NumberedFact(int number, Fact fact, List<Mention> mentions) {

  static List<NumberedFact> of(Extraction extraction) {
    List<NumberedFact> numbered = new ArrayList<>();
    for (Fact fact : extraction.facts()) {
      numbered.add(new NumberedFact(numbered.size() + 1, fact, mentions(fact)));
    }
    return List.copyOf(numbered);
  }

  private static List<Mention> mentions(Fact fact) {
    Stream<Mention> positions =
        fact instanceof Official official
            ? official.positions().stream().flatMap(position -> position.evidence().stream())
            : Stream.of();
    List<Span> seen = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : Stream.concat(fact.evidence().stream(), positions).toList()) {
      if (!seen.contains(mention.span())) {
        seen.add(mention.span());
        mentions.add(mention);
      }
    }
    mentions.sort((one, other) -> one.span().compareTo(other.span()));
    return List.copyOf(mentions);
  }

  String entry() {
    return "fact-" + number;
  }

  String mark(int mention) {
    return mention == 0 ? "f" + number : "f%d-%d".formatted(number, mention + 1);
  }
}
