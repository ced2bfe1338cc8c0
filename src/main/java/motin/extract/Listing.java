package motin.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.fact.Decision.Action;
import motin.language.Tokens;

/// Persons whom a list names after the sentence that tells what was done to them: `khai trừ các
/// đảng viên sau. | Cụ thể gồm: bà A, …`, then each paragraph that begins with one more. To be
/// asked of each sentence in turn.
final class Listing {

  private static final int FARTHEST = 3;
  private static final int FARTHEST_OBJECT = 20;
  private static final int HEAD = 6;
  private static final Set<String> OPENING = Set.of("cụ", "gồm", "bao", "đó");
  private static final Set<String> PLURAL = Set.of("các", "những", "số");

  /// What is done to those listed, told in a sentence.
  record Announced(Deed deed, int sentence) {}

  private final Tokens tokens;
  private Optional<Announced> announced = Optional.empty();
  private boolean open;

  Listing(Tokens tokens) {
    this.tokens = tokens;
  }

  /// Notes what a sentence says is done to several persons that it does not name.
  void announce(Deed deed, int index, Sentence sentence) {
    int to = Math.min(sentence.to(), deed.to() + FARTHEST_OBJECT);
    int from = Math.max(sentence.from(), deed.from() - FARTHEST_OBJECT);
    boolean several =
        (deed.is(Action.DISCIPLINED) && isSeveral(deed.to(), to))
            || (deed.is(Action.RETIRED) && isSeveral(from, deed.from()));
    if (several) {
      announced = Optional.of(new Announced(deed, index));
      open = false;
    }
  }

  /// `một số đảng viên`, `6 giám đốc sở`
  private boolean isSeveral(int from, int to) {
    for (int i = from; i < to; i++) {
      if (PLURAL.contains(tokens.key(i)) || tokens.shape(i) == Tokens.Shape.NUMBER) {
        return true;
      }
    }
    return false;
  }

  Optional<Announced> announced() {
    return announced;
  }

  /// The persons that a sentence adds to the list: all behind `Cụ thể:`, else the one it begins
  /// with.
  List<Item> persons(int index, Sentence sentence) {
    if (announced.isEmpty() || announced.get().sentence() == index) {
      return List.of();
    }
    int from = sentence.from();
    Optional<Item> head =
        sentence.items().stream()
            .findFirst()
            .filter(item -> item instanceof Item.Person && item.from() - from < HEAD);
    boolean begins = tokens.block(from) != tokens.block(from - 1);
    boolean opens = OPENING.contains(tokens.key(from));
    boolean listed = head.isPresent() && (opens || (open && begins && head.get().from() == from));
    if (listed) {
      open = true;
      boolean all = opens && tokens.is(head.get().from() - 1, ":");
      return all
          ? sentence.items().stream().filter(Item.Person.class::isInstance).toList()
          : List.of(head.get());
    }
    boolean ended = begins && (open || index - announced.get().sentence() >= FARTHEST);
    announced = ended ? Optional.empty() : announced;
    return List.of();
  }
}
