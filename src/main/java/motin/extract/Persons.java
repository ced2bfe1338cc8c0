package motin.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import motin.language.Orthography;
import motin.language.Tokens;

/// Who is meant by a full name, a given name, a pronoun or a title alone.
///
/// `Ông Thăng` is the person of that given name named last before; `ông` the one the sentences
/// before are about; `Bí thư Thành ủy` the one who has that post in the article.
final class Persons {

  /// How many holders of one title are looked at.
  private static final int MOST_HOLDERS = 100;

  private final Tokens tokens;
  private final Map<String, NavigableMap<Integer, String>> byGivenName = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Held>> byTitle = new HashMap<>();

  /// The first full name in each sentence, by the sentence's first token.
  private final Map<Integer, Item.Person> firstNamed = new HashMap<>();

  /// The words of the bodies of posts, by the post's first token.
  private final Map<Integer, Set<String>> bodies = new HashMap<>();

  private final NavigableMap<Integer, String> subjects = new TreeMap<>();

  Persons(Reading reading, List<Sentence> sentences, List<Held> held) {
    this.tokens = reading.tokens();
    for (Held one : held) {
      byTitle
          .computeIfAbsent(title(one.position()), _ -> new TreeMap<>())
          .put(one.position().from(), one);
    }
    for (Sentence sentence : sentences) {
      for (Item item : sentence.items()) {
        if (item instanceof Item.Person person) {
          firstNamed.putIfAbsent(sentence.from(), person);
          byGivenName
              .computeIfAbsent(tokens.key(person.to() - 1), _ -> new TreeMap<>())
              .put(person.from(), name(person));
        }
      }
    }
    for (Sentence sentence : sentences) {
      subject(sentence).ifPresent(name -> subjects.put(sentence.from(), name));
    }
  }

  String name(Item.Person person) {
    return tokens.text(person.nameFrom(), person.to());
  }

  /// The person an item of a sentence stands for, if that is known.
  Optional<String> meant(Item item, Sentence sentence) {
    return switch (item) {
      case Item.Person person -> Optional.of(name(person));
      case Item.Post post -> holder(post.mention());
      case Item.Pronoun pronoun ->
          isNamed(pronoun) ? byGivenName(pronoun) : before(pronoun, sentence);
      case Item.Act _ -> Optional.empty();
    };
  }

  /// Whether the pronoun has a given name with it: `ông Thăng`.
  boolean isNamed(Item.Pronoun pronoun) {
    return pronoun.to() - 1 > pronoun.from() && tokens.isCapitalized(pronoun.to() - 1);
  }

  private Optional<String> byGivenName(Item.Pronoun pronoun) {
    NavigableMap<Integer, String> named = byGivenName.get(tokens.key(pronoun.to() - 1));
    return named == null ? Optional.empty() : nearest(named, pronoun.from());
  }

  private Optional<String> before(Item.Pronoun pronoun, Sentence sentence) {
    Item.Person first = firstNamed.get(sentence.from());
    if (first != null && first.from() < pronoun.from()) {
      return Optional.of(name(first));
    }
    return Optional.ofNullable(subjects.lowerEntry(sentence.from())).map(Map.Entry::getValue);
  }

  /// Whom a sentence is about: the first that it names in any way.
  private Optional<String> subject(Sentence sentence) {
    for (Item item : sentence.items()) {
      boolean bare = item instanceof Item.Pronoun pronoun && !isNamed(pronoun);
      Optional<String> name = bare ? Optional.empty() : meant(item, sentence);
      if (name.isPresent()) {
        return person(sentence, item).or(() -> name);
      }
    }
    return Optional.empty();
  }

  /// The full name right after a title: `Bí thư Tỉnh ủy | Giàng Páo Mỷ`.
  private Optional<String> person(Sentence sentence, Item title) {
    int k = sentence.indexFrom(title.to());
    List<Item> items = sentence.items();
    boolean named =
        title instanceof Item.Post && k < items.size() && items.get(k).from() == title.to();
    return named && items.get(k) instanceof Item.Person person
        ? Optional.of(name(person))
        : Optional.empty();
  }

  /// Who has the post: named last before, else first after.
  Optional<String> holder(PositionMention mention) {
    NavigableMap<Integer, Held> holders = byTitle.get(title(mention));
    if (holders == null) {
      return Optional.empty();
    }
    Collection<Held> before = holders.headMap(mention.from(), true).descendingMap().values();
    return first(before, mention)
        .or(() -> first(holders.tailMap(mention.from(), false).values(), mention));
  }

  private Optional<String> first(Collection<Held> holders, PositionMention mention) {
    int seen = 0;
    for (Held held : holders) {
      if (seen++ == MOST_HOLDERS) {
        break;
      }
      if (isSame(held.position(), mention)) {
        return Optional.of(held.name());
      }
    }
    return Optional.empty();
  }

  /// Whether two wordings of one title can be one post: one names the body in more words than the
  /// other, or only one names it.
  boolean isSame(PositionMention one, PositionMention other) {
    if (!title(one).equals(title(other))) {
      return false;
    }
    Set<String> a = body(one);
    Set<String> b = body(other);
    return a.containsAll(b) || b.containsAll(a);
  }

  private Set<String> body(PositionMention mention) {
    return bodies.computeIfAbsent(mention.from(), _ -> words(mention));
  }

  private Set<String> words(PositionMention mention) {
    return mention.hasOrganization()
        ? Set.copyOf(
            List.of(Orthography.key(tokens.text(mention.roleTo(), mention.to())).split("\\s+")))
        : Set.of();
  }

  private static String title(PositionMention mention) {
    return mention.role().key(0);
  }

  private static Optional<String> nearest(NavigableMap<Integer, String> named, int token) {
    Map.Entry<Integer, String> before = named.lowerEntry(token);
    return Optional.ofNullable(before == null ? named.higherEntry(token) : before)
        .map(Map.Entry::getValue);
  }
}
