package motin.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import motin.article.Span;
import motin.extract.Refusal.Reason;
import motin.fact.Count;
import motin.fact.Extraction;
import motin.fact.Fact;
import motin.fact.Mention;
import motin.fact.Official;
import motin.fact.Place;
import motin.fact.Result;
import motin.fact.Target;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// An extraction that can say why: which words of the gazetteer each fact rests on, and what was
/// considered and refused.
public final class Explanation {

  /// Refusals of one reading of words that do not matter where another reading found a fact.
  private static final Set<Reason> OVERRULED =
      EnumSet.of(
          Reason.NO_NOUN,
          Reason.COUNTED,
          Reason.UNKNOWN_PEOPLE,
          Reason.NO_PLACE,
          Reason.PLACE_NAME,
          Reason.PERSON_NAME);

  private final Extraction extraction;
  private final Reading reading;
  private final List<Refusal> refusals;
  private final RuleTexts rules;

  /// Words that the gazetteer knows.
  ///
  /// @param label what they are good for, in lower case: `role`, `target_cue`
  public record Match(Span span, String label) {}

  Explanation(Extraction extraction, Reading reading, List<Refusal> refusals, RuleTexts rules) {
    this.extraction = extraction;
    this.reading = reading;
    this.rules = rules;
    List<Span> found =
        extraction.facts().stream()
            .filter(Explanation::isOverruling)
            .flatMap(fact -> fact.evidence().stream())
            .map(Mention::span)
            .toList();
    var covered = new Covered(found, extraction.article().text().length());
    this.refusals =
        refusals.stream()
            .filter(r -> !(OVERRULED.contains(r.reason()) && covered.holds(r.span())))
            .toList();
  }

  private static boolean isOverruling(Fact fact) {
    return switch (fact) {
      case Count _, Target _, Result _, Official _, Place _ -> true;
      default -> false;
    };
  }

  public Extraction extraction() {
    return extraction;
  }

  /// What was refused, in the order of the text.
  public List<Refusal> refusals() {
    return refusals;
  }

  /// What a rule does, in words; empty for one that no file describes.
  public String rule(String name) {
    return rules.of(name);
  }

  /// The words in the evidence of a fact that its kind of rule looks for, in order.
  public List<Match> matches(Fact fact) {
    Set<Label> asked = labels(fact);
    Tokens tokens = reading.tokens();
    List<Match> matches = new ArrayList<>();
    for (Span span : spans(fact)) {
      int from = tokens.at(span.start());
      int to = tokens.at(span.end() - 1) + 1;
      for (Hits.Hit hit : reading.hits().within(from, to)) {
        Label label = hit.label();
        if (asked.contains(label)) {
          var match =
              new Match(tokens.span(hit.from(), hit.to()), label.name().toLowerCase(Locale.ROOT));
          matches.removeIf(
              other -> other.label().equals(match.label()) && match.span().contains(other.span()));
          boolean inside =
              matches.stream()
                  .anyMatch(other ->
                      other.label().equals(match.label()) && other.span().contains(match.span()));
          if (!inside) {
            matches.add(match);
          }
        }
      }
    }
    return matches;
  }

  private static List<Span> spans(Fact fact) {
    Stream<Mention> mentions =
        fact instanceof Official official
            ? official.positions().stream().flatMap(post -> post.evidence().stream())
            : fact.evidence().stream();
    return mentions.map(Mention::span).distinct().toList();
  }

  private static Set<Label> labels(Fact fact) {
    return switch (fact.list()) {
      case "officials" ->
          EnumSet.of(Label.HONORIFIC, Label.SURNAME, Label.ROLE, Label.BODY, Label.ACT);
      case "places" -> EnumSet.of(Label.UNIT, Label.UNIT_TYPE);
      case "counts" -> EnumSet.of(Label.COUNT_HEAD);
      case "targets", "results" ->
          EnumSet.of(Label.MEASURE, Label.TARGET_CUE, Label.RESULT_CUE, Label.COUNT_HEAD);
      case "events" -> EnumSet.of(Label.EVENT, Label.EVENT_WORD, Label.ORDINAL, Label.BODY);
      case "documents" -> EnumSet.of(Label.DOCUMENT, Label.ISSUER_CODE, Label.BODY);
      case "decisions" -> EnumSet.of(Label.DEED, Label.ACT, Label.ROLE, Label.AWARD);
      default -> EnumSet.of(Label.REPORTING, Label.SPEECH_WORD, Label.ROLE, Label.HONORIFIC);
    };
  }
}
