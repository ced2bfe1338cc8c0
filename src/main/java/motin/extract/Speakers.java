package motin.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// The noun phrases of a sentence that stand for persons: `Bí thư Tỉnh ủy | Giàng Páo Mỷ`, `ông
/// Thăng`, `đồng chí Bí thư Tỉnh ủy`, `ông A, Chủ tịch UBND xã`, `ông A và bà B`.
final class Speakers {

  private static final int MOST_TOGETHER = 12;
  private static final String LEADER = "Hồ Chí Minh";
  private static final Set<String> LINKS =
      Set.of("và", "song", "nhưng", "còn", "thì", "khi", "rằng", "theo", "như");

  /// A phrase of tokens `[from, to)` and whom it means; nobody where that is not known.
  record Speaker(int from, int to, List<String> names) {}

  private final Tokens tokens;
  private final Hits hits;
  private final Persons persons;

  /// Whether the text speaks of Hồ Chí Minh himself, so that `Bác` and `Người` may be him.
  private final boolean isRevered;

  Speakers(Reading reading, Persons persons) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.persons = persons;
    this.isRevered = speaksOfLeader();
  }

  private boolean speaksOfLeader() {
    for (int i = 0; i < tokens.size(); i++) {
      boolean president = tokens.is(i - 1, "tịch") && hits.has(i, Label.HISTORICAL);
      boolean uncle = tokens.is(i, "bác") && tokens.is(i + 1, "hồ");
      if (president || uncle) {
        return true;
      }
    }
    return false;
  }

  /// The phrase that ends at a token, with a comma or a bracket after it at most.
  ///
  /// @param together whether persons with a comma between them belong together: `A, B đều …`
  /// @param last whom a bare pronoun means, where somebody has just spoken
  Optional<Speaker> endingAt(int end, Sentence sentence, boolean together, Optional<String> last) {
    Optional<Speaker> leader = leader(end, sentence);
    if (leader.isPresent()) {
      return leader;
    }
    List<Item> items = sentence.items();
    int k = sentence.indexTo(end);
    if (k < 0 || items.get(k) instanceof Item.Act || !isSlight(items.get(k).to(), end)) {
      return Optional.empty();
    }
    int first = k;
    Set<String> names = new LinkedHashSet<>();
    boolean more = true;
    while (more && names.size() < MOST_TOGETHER) {
      int head = head(items, first);
      phrase(items, head, first, sentence, last).ifPresent(names::add);
      more = false;
      first = head;
      if (head > 0 && !(items.get(head - 1) instanceof Item.Act)) {
        Gap gap = gap(items, head);
        more = gap == Gap.AND || (together && gap == Gap.COMMA);
        first = more ? head - 1 : head;
      }
    }
    return Optional.of(new Speaker(items.get(first).from(), end, new ArrayList<>(names)));
  }

  /// The phrase that begins at a token.
  Optional<Speaker> startingAt(int token, Sentence sentence, Optional<String> last) {
    List<Item> items = sentence.items();
    int first = sentence.indexFrom(token);
    if (first == items.size() || items.get(first).from() != token) {
      return Optional.empty();
    }
    int end = first;
    while (end + 1 < items.size() && isChained(items, end + 1)) {
      end++;
    }
    Optional<String> name = phrase(items, first, end, sentence, last);
    return Optional.of(new Speaker(token, items.get(end).to(), name.stream().toList()));
  }

  /// Whether a clause may begin at a token: at the sentence's start, after a mark or a small link.
  boolean beginsClause(int token, Sentence sentence) {
    int before = token - 1;
    return token <= sentence.from()
        || tokens.shape(before) == Tokens.Shape.MARK
        || LINKS.contains(tokens.key(before));
  }

  /// Whether a phrase, or the list of persons it ends, begins a clause.
  boolean isSubject(Speaker speaker, Sentence sentence) {
    List<Item> items = sentence.items();
    int k = sentence.indexFrom(speaker.from());
    for (int more = 0;
        more < MOST_TOGETHER && k > 0 && k < items.size() && isListed(items, k);
        more++) {
      k--;
    }
    int from = k < items.size() ? Math.min(items.get(k).from(), speaker.from()) : speaker.from();
    return beginsClause(from, sentence);
  }

  private boolean isListed(List<Item> items, int k) {
    Gap gap = gap(items, k);
    return items.get(k - 1) instanceof Item.Person && (gap == Gap.COMMA || gap == Gap.AND);
  }

  /// The first item of the phrase that ends with item `k`.
  private int head(List<Item> items, int k) {
    int head = k;
    boolean named = items.get(k) instanceof Item.Person;
    while (head > 0 && isChained(items, head)) {
      boolean person = !(items.get(head - 1) instanceof Item.Post);
      if (person && named) {
        break;
      }
      named |= person;
      head--;
    }
    return head;
  }

  /// Whether an item and the one before it speak of one person.
  private boolean isChained(List<Item> items, int k) {
    Item one = items.get(k - 1);
    Item two = items.get(k);
    if (one instanceof Item.Act || two instanceof Item.Act) {
      return false;
    }
    Gap gap = gap(items, k);
    if (gap == Gap.NONE) {
      return one instanceof Item.Post || two instanceof Item.Post;
    }
    if (gap == Gap.AND && tokens.is(one.to(), "kiêm")) {
      return one instanceof Item.Post && two instanceof Item.Post;
    }
    boolean apposition = gap == Gap.COMMA || gap == Gap.DASH || gap == Gap.PARENTHESIS;
    return apposition
        && (two instanceof Item.Post
            || (one instanceof Item.Post && two instanceof Item.Person p && p.hasHonorific()));
  }

  private Optional<String> phrase(
      List<Item> items, int from, int to, Sentence sentence, Optional<String> last) {
    for (int k = from; k <= to; k++) {
      if (items.get(k) instanceof Item.Person person) {
        return Optional.of(persons.name(person));
      }
    }
    boolean titled = items.subList(from, to + 1).stream().anyMatch(Item.Post.class::isInstance);
    for (int k = from; k <= to; k++) {
      Item item = items.get(k);
      boolean bare = item instanceof Item.Pronoun pronoun && !persons.isNamed(pronoun);
      if (bare && titled) {
        continue;
      }
      Optional<String> name = bare && last.isPresent() ? last : persons.meant(item, sentence);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /// `Bác`, `Người`, `Chủ tịch Hồ Chí Minh`, and others whom history knows.
  private Optional<Speaker> leader(int end, Sentence sentence) {
    int close = tokens.is(end - 1, ",") ? end - 1 : end;
    for (int from = Math.max(sentence.from(), close - 3); from < close; from++) {
      boolean uncle =
          isRevered
              && tokens.isCapitalized(from)
              && hits.word(from, close, Label.SPEECH_WORD)
                  .filter(word -> word.column(0).contains("leader"))
                  .isPresent();
      boolean historical = hits.word(from, close, Label.HISTORICAL).isPresent();
      if (uncle || historical) {
        String name = uncle ? LEADER : tokens.text(from, close);
        return Optional.of(new Speaker(title(from, sentence), end, List.of(name)));
      }
    }
    return Optional.empty();
  }

  private int title(int from, Sentence sentence) {
    int k = sentence.indexTo(from);
    return k >= 0 && sentence.items().get(k).to() == from ? sentence.items().get(k).from() : from;
  }

  /// Whether only a comma, a dash or a remark stands between a phrase and what follows.
  private boolean isSlight(int from, int to) {
    Gap gap = Gap.between(tokens, hits, from, to);
    return gap == Gap.NONE || gap == Gap.COMMA || gap == Gap.DASH || gap == Gap.PARENTHESIS;
  }

  private Gap gap(List<Item> items, int k) {
    return Gap.between(tokens, hits, items.get(k - 1).to(), items.get(k).from());
  }
}
