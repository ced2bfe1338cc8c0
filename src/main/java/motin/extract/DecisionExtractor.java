package motin.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motin.article.Span;
import motin.fact.Decision;
import motin.fact.Decision.Action;
import motin.fact.Mention;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Orthography;
import motin.language.Tokens;

/// Personnel acts: posts given and taken, and what is done to persons without a post.
///
/// A post is given by the last deed before it: of `điều động, phân công giữ chức` the second. What
/// gives no post (`kỷ luật cảnh cáo`, `tham gia Ban Chấp hành`, `nghỉ hưu`, awards) is done to the
/// persons after it, or in the passive to those before.
final class DecisionExtractor {

  private static final int FARTHEST_DEED = 12;
  private static final int FARTHEST_SENTENCE = 3;
  private static final Set<String> NUMBERS = Set.of("hai", "ba", "bốn", "năm", "sáu", "tân");
  private static final double SURE = 0.95;
  private static final double LIKELY = 0.85;
  private static final double INHERITED = 0.7;

  private final Tokens tokens;
  private final Hits hits;
  private final Persons persons;
  private final Affected affected;
  private final Memberships memberships;
  private final Map<String, List<Found>> found = new LinkedHashMap<>();

  /// The last sentence that gives a person a post or takes one.
  private final Map<String, Integer> givenIn = new HashMap<>();

  /// A decision with the post as it stands in the text, to tell the same one when it is told again.
  private record Found(Decision decision, Optional<PositionMention> post) {}

  DecisionExtractor(Reading reading, Persons persons) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.persons = persons;
    this.affected = new Affected(reading, persons);
    this.memberships = new Memberships(reading);
  }

  List<Decision> extract(List<Sentence> sentences, List<Held> held) {
    List<Deeds> deeds = sentences.stream().map(s -> Deeds.of(tokens, hits, s)).toList();
    int next = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Held> here = new ArrayList<>();
      while (next < held.size() && held.get(next).position().from() < sentence.to()) {
        here.add(held.get(next++));
      }
      posts(sentences, deeds, i, here);
      for (Deed deed : deeds.get(i).all()) {
        persons(sentence, i, deed, deeds.get(i), here);
      }
    }
    return found.values().stream().flatMap(List::stream).map(Found::decision).toList();
  }

  private void posts(List<Sentence> sentences, List<Deeds> deeds, int i, List<Held> here) {
    for (Held one : here) {
      int at = i;
      while (at > 0 && one.position().from() < sentences.get(at).from()) {
        at--;
      }
      Deeds own = deeds.get(at);
      Optional<Deed> deed =
          one.act().isPresent() ? own(one, own) : announced(one, sentences.get(at), own);
      if (deed.isPresent()) {
        boolean inside = one.act().filter(act -> deed.get().from() >= act.from()).isPresent();
        add(
            one.name(),
            deed.get().action().orElseThrow(),
            Optional.of(one),
            one.evidence(),
            i,
            inside ? SURE : LIKELY);
      } else {
        inherited(one, deeds, at)
            .ifPresent(before ->
                add(
                    one.name(),
                    before.action().orElseThrow(),
                    Optional.of(one),
                    one.evidence(),
                    i,
                    INHERITED));
      }
    }
  }

  /// The deed in the act's own words, else the last one before it that gives posts.
  private Optional<Deed> own(Held one, Deeds deeds) {
    Item.Act act = one.act().orElseThrow();
    if (isState(act)) {
      return Optional.empty();
    }
    return deeds
        .lastIn(act.from(), act.to())
        .filter(deed -> deed.gives() || deed.is(Action.DISMISSED))
        .or(() -> deeds.lastGiving(act.from()));
  }

  private boolean isState(Item.Act act) {
    return hits.word(act.from(), Label.ACT).column(0).equals("state");
  }

  /// The deed before a post that heads a list (`bầu 3 Phó Bí thư gồm: …`) or goes to the one named
  /// after it (`bổ nhiệm Giám đốc Sở Y tế cho bác sĩ …`).
  private Optional<Deed> announced(Held one, Sentence sentence, Deeds deeds) {
    int post = one.position().from();
    boolean list = one.rule().endsWith("list");
    boolean goes = tokens.is(one.position().to(), "cho") || tokens.is(one.position().to(), "đối");
    if (!list && !(one.rule().endsWith("title-first") && goes)) {
      return Optional.empty();
    }
    return deeds
        .lastIn(sentence.from(), post)
        .filter(deed -> post - deed.to() <= FARTHEST_DEED)
        .filter(deed -> deed.gives() || deed.is(Action.DISMISSED))
        .filter(deed -> !names(sentence, deed.to(), post));
  }

  private static boolean names(Sentence sentence, int from, int to) {
    return sentence.items().stream()
        .anyMatch(item -> item instanceof Item.Person && item.from() >= from && item.to() <= to);
  }

  /// `Theo đó, đồng chí A giữ chức Bí thư` after a sentence with the deed.
  private Optional<Deed> inherited(Held one, List<Deeds> deeds, int i) {
    boolean held = one.act().filter(a -> !isState(a) && isHolding(a)).isPresent();
    boolean counted = one.rule().endsWith("list") && isCounted(one.position().from());
    if (!held && !counted) {
      return Optional.empty();
    }
    for (int k = i; k >= Math.max(0, i - FARTHEST_SENTENCE); k--) {
      Optional<Deed> before = deeds.get(k).lastGiving(Integer.MAX_VALUE);
      if (before.isPresent()) {
        return before;
      }
    }
    return Optional.empty();
  }

  /// `hai Phó Bí thư là …`, `tân Bí thư là …`
  private boolean isCounted(int post) {
    return tokens.shape(post - 1) == Tokens.Shape.NUMBER || NUMBERS.contains(tokens.key(post - 1));
  }

  private boolean isHolding(Item.Act act) {
    return tokens.is(act.from(), "giữ")
        || tokens.is(act.from(), "tiếp")
        || tokens.is(act.from(), "kiêm");
  }

  private void persons(Sentence sentence, int i, Deed deed, Deeds deeds, List<Held> here) {
    Action action = deed.action().orElseThrow();
    List<Item> done = affected.by(deed, sentence, deeds);
    Optional<String> award = Optional.empty();
    Optional<String> membership = Optional.empty();
    switch (action) {
      case AWARDED -> {
        award = memberships.award(deed, sentence);
        if (award.isEmpty()) {
          return;
        }
      }
      case ELECTED, APPOINTED, APPROVED, ASSIGNED, TRANSFERRED -> {
        membership = memberships.joined(deed, sentence);
        if (membership.isEmpty() && action != Action.TRANSFERRED) {
          return;
        }
      }
      case DISMISSED, DISCIPLINED, RETIRED -> {}
    }
    for (Item person : done) {
      Optional<String> name = persons.meant(person, sentence);
      if (name.isEmpty() || (award.isEmpty() && isGiven(name.get(), action, i))) {
        continue;
      }
      Optional<Held> post =
          award.isPresent() || deed.gives() ? Optional.empty() : post(name.get(), here);
      Span evidence =
          tokens.span(Math.min(deed.from(), person.from()), Math.max(deed.to(), person.to()));
      add(name.get(), affected.action(deed, deeds), post, membership, award, evidence, LIKELY);
    }
  }

  /// Whether the sentence gives or takes a post of the person already.
  private boolean isGiven(String name, Action action, int sentence) {
    boolean taking = action == Action.DISCIPLINED || action == Action.RETIRED;
    return !taking && sentence == givenIn.getOrDefault(Orthography.key(name), -1);
  }

  private static Optional<Held> post(String name, List<Held> here) {
    return here.stream()
        .filter(
            one -> one.act().isEmpty() && Orthography.key(one.name()).equals(Orthography.key(name)))
        .findFirst();
  }

  private void add(
      String name, Action action, Optional<Held> post, Span evidence, int sentence, double sure) {
    givenIn.put(Orthography.key(name), sentence);
    add(name, action, post, Optional.empty(), Optional.empty(), evidence, sure);
  }

  private void add(
      String name,
      Action action,
      Optional<Held> post,
      Optional<String> membership,
      Optional<String> award,
      Span evidence,
      double sure) {
    List<Found> all = found.computeIfAbsent(Orthography.key(name), _ -> new ArrayList<>());
    Optional<PositionMention> mention = post.map(Held::position);
    Optional<String> position =
        mention.map(m -> tokens.text(m.from(), m.to())).or(() -> membership);
    var decision =
        new Decision(
            action,
            name,
            position,
            award,
            Optional.empty(),
            Optional.empty(),
            List.of(new Mention(evidence, "decision." + action.label())),
            sure);
    for (Found one : all) {
      if (isSame(one, decision, mention)) {
        return;
      }
    }
    all.add(new Found(decision, mention));
  }

  private boolean isSame(Found one, Decision decision, Optional<PositionMention> post) {
    Decision known = one.decision();
    boolean placed = isPlacing(known.action()) && isPlacing(decision.action());
    if (!placed && known.action() != decision.action()) {
      return false;
    }
    if (decision.award().isPresent() || known.award().isPresent()) {
      return decision.award().equals(known.award());
    }
    if (decision.position().isEmpty() || known.position().isEmpty()) {
      return true;
    }
    return one.post().isPresent() && post.isPresent()
        ? persons.isSame(one.post().get(), post.get())
        : Orthography.key(known.position().get())
            .equals(Orthography.key(decision.position().get()));
  }

  private static boolean isPlacing(Action action) {
    return action == Action.APPOINTED
        || action == Action.ASSIGNED
        || action == Action.TRANSFERRED
        || action == Action.APPROVED;
  }
}
