package motin.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motin.article.Span;
import motin.fact.Decision;
import motin.fact.Decision.Action;
import motin.fact.Mention;
import motin.language.Orthography;
import motin.language.Tokens;

/// Personnel acts: posts given and taken, and what is done to persons without a post.
///
/// A post is given by the last deed before it: of `điều động, phân công giữ chức` the second. What
/// gives no post (`kỷ luật cảnh cáo`, `tham gia Ban Chấp hành`, `nghỉ hưu`, awards) is done to the
/// persons after it, or in the passive to those before.
final class DecisionExtractor {

  private final Reading reading;
  private final Tokens tokens;
  private final Persons persons;
  private final Circumstances circumstances;
  private final Affected affected;
  private final Memberships memberships;
  private final Decisions decisions;
  private final Listing listing;

  /// The last sentence that gives a person a post, and the last that takes one.
  private final Map<String, Integer> givenIn = new HashMap<>();

  private final Map<String, Integer> takenIn = new HashMap<>();

  /// The first post of each person that no act gives.
  private final Map<String, PositionMention> posts = new HashMap<>();

  DecisionExtractor(Reading reading, Persons persons, Circumstances circumstances) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.persons = persons;
    this.circumstances = circumstances;
    this.affected = new Affected(reading);
    this.memberships = new Memberships(reading);
    this.decisions = new Decisions(persons);
    this.listing = new Listing(tokens);
  }

  List<Decision> extract(List<Sentence> sentences, List<Held> held) {
    List<Deeds> deeds = sentences.stream().map(s -> Deeds.of(reading, s)).toList();
    for (Held one : held) {
      if (one.act().isEmpty()) {
        posts.putIfAbsent(Orthography.key(one.name()), one.position());
      }
    }
    var governing = new Governing(reading, sentences, deeds);
    int next = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Held> here = new ArrayList<>();
      while (next < held.size() && held.get(next).position().from() < sentence.to()) {
        here.add(held.get(next++));
      }
      governing.enter(i, here);
      for (Held one : here) {
        int at = i;
        while (at > 0 && one.position().from() < sentences.get(at).from()) {
          at--;
        }
        int told = i;
        governing.of(one, at).ifPresent(deciding -> give(one, deciding, told));
      }
      for (Deed deed : deeds.get(i).all()) {
        done(sentence, i, deed, deeds.get(i), here);
      }
      listed(sentence, i, here);
    }
    return decisions.all();
  }

  private void give(Held one, Governing.Deciding deciding, int sentence) {
    Deed deed = deciding.deed();
    (deed.gives() ? givenIn : takenIn).put(Orthography.key(one.name()), sentence);
    PositionMention post = one.position();
    decisions.add(
        decision(
            deed,
            deciding.sentence(),
            one.name(),
            Optional.of(tokens.text(post.from(), post.to())),
            Optional.empty(),
            one.evidence(),
            deciding.rule()),
        Optional.of(post));
  }

  /// What a deed does to persons without giving them a post.
  private void done(Sentence sentence, int i, Deed deed, Deeds deeds, List<Held> here) {
    if (deed.is(Action.AWARDED)) {
      for (Memberships.Award award : memberships.awards(deed, sentence)) {
        for (Item person : affected.by(award.deed(), sentence, deeds)) {
          persons
              .meant(person, sentence)
              .ifPresent(name -> {
                Span evidence = evidence(award.deed(), person);
                decisions.add(
                    decision(
                        award.deed(),
                        i,
                        name,
                        Optional.empty(),
                        Optional.of(award.name()),
                        evidence,
                        "award"),
                    Optional.empty());
              });
        }
      }
      return;
    }
    boolean leaves = deed.is(Action.DISMISSED) && tokens.is(deed.to() - 1, "gia");
    Optional<String> seat =
        deed.gives() || leaves ? memberships.given(deed, sentence) : Optional.empty();
    if (deed.gives() && seat.isEmpty() && !deed.is(Action.TRANSFERRED)) {
      return;
    }
    Deed meant = affected.meant(deed, deeds);
    List<Item> affectedBy = affected.by(deed, sentence, deeds);
    if (affectedBy.isEmpty()) {
      reading.trace().refuse(Refusal.Reason.NO_PERSON, deed.from(), deed.to());
      listing.announce(meant, i, sentence);
    }
    for (Item person : affectedBy) {
      Optional<String> name =
          persons.meant(person, sentence).filter(told -> !isTold(told, deed, i));
      if (name.isPresent()) {
        Optional<PositionMention> post =
            seat.isPresent() || deed.gives()
                ? Optional.empty()
                : post(name.get(), here).or(() -> elsewhere(deed, name.get()));
        Optional<String> position = post.map(p -> tokens.text(p.from(), p.to())).or(() -> seat);
        Decision decision =
            decision(
                meant,
                i,
                name.get(),
                position,
                Optional.empty(),
                evidence(deed, person),
                "done-to");
        decisions.add(decision, post);
      }
    }
  }

  /// What is done to more persons of a list.
  private void listed(Sentence sentence, int i, List<Held> here) {
    for (Item person : listing.persons(i, sentence)) {
      persons.meant(person, sentence).ifPresent(name -> listed(person, name, here));
    }
  }

  private void listed(Item person, String name, List<Held> here) {
    Listing.Announced told = listing.announced().orElseThrow();
    Optional<PositionMention> post = post(name, here);
    decisions.add(
        decision(
            told.deed(),
            told.sentence(),
            name,
            post.map(p -> tokens.text(p.from(), p.to())),
            Optional.empty(),
            tokens.span(person.from(), person.to()),
            "listed"),
        post);
  }

  private Span evidence(Deed deed, Item person) {
    return tokens.span(Math.min(deed.from(), person.from()), Math.max(deed.to(), person.to()));
  }

  /// Whether the sentence gives the person a post by such a deed, or takes one.
  private boolean isTold(String name, Deed deed, int sentence) {
    Map<String, Integer> told =
        deed.gives() ? givenIn : deed.is(Action.DISMISSED) ? takenIn : Map.of();
    return told.getOrDefault(Orthography.key(name), -1) == sentence;
  }

  /// The first post that the sentence says the person holds.
  private static Optional<PositionMention> post(String name, List<Held> here) {
    String key = Orthography.key(name);
    return here.stream()
        .filter(one -> one.act().isEmpty() && Orthography.key(one.name()).equals(key))
        .map(Held::position)
        .findFirst();
  }

  /// The first post that the article says somebody has who is disciplined.
  private Optional<PositionMention> elsewhere(Deed deed, String name) {
    return deed.is(Action.DISCIPLINED)
        ? Optional.ofNullable(posts.get(Orthography.key(name)))
        : Optional.empty();
  }

  private Decision decision(
      Deed deed,
      int sentence,
      String person,
      Optional<String> position,
      Optional<String> award,
      Span evidence,
      String rule) {
    Action action = deed.action().orElseThrow();
    return new Decision(
        action,
        person,
        position,
        award,
        circumstances.document(deed, sentence),
        circumstances.date(deed, sentence),
        List.of(new Mention(evidence, "decision." + rule)));
  }
}
