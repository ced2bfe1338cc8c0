package motin.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import motin.fact.Mention;
import motin.fact.Position;
import motin.language.Orthography;

/// When two wordings are one post: `Bí thư Tỉnh ủy` and `Bí thư Tỉnh ủy Lai Châu`, `Chủ tịch UBND
/// tỉnh` and `Chủ tịch Ủy ban nhân dân tỉnh`, `Bí thư Hà Nội` and `Bí thư Thành ủy Hà Nội`.
final class Merge {

  private static final int MOST = 30;

  private Merge() {}

  /// The index of the position that is the same post as another, or -1; of very many only the
  /// latest are looked at.
  static int indexOfSame(List<Position> positions, Position other) {
    for (int i = Math.max(0, positions.size() - MOST); i < positions.size(); i++) {
      if (isSame(positions.get(i), other)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(Position one, Position other) {
    String a = key(one.text());
    String b = key(other.text());
    if (a.equals(b)) {
      return true;
    }
    if (!key(one.role()).equals(key(other.role()))) {
      return false;
    }
    boolean open = one.organization().isEmpty() || other.organization().isEmpty();
    if (open || a.startsWith(b + " ") || b.startsWith(a + " ")) {
      return true;
    }
    return key(one.organization().get()).equals(key(other.organization().get()));
  }

  /// The longer wording; a post held both with and without `nguyên` is a former one. Its evidence
  /// is that of the wording alone: to join what all wordings have, two by two, would take the
  /// square of them.
  static Position fuller(Position one, Position other) {
    boolean former = isFormer(one);
    boolean keepOne = former == isFormer(other) ? isFuller(one, other) : former;
    return keepOne ? one : other;
  }

  /// The same position with all its evidence.
  static Position proved(Position position, Collection<Mention> evidence) {
    return new Position(
        position.text(),
        position.role(),
        position.organization(),
        position.level(),
        position.province(),
        List.copyOf(evidence));
  }

  private static boolean isFuller(Position one, Position other) {
    boolean named = one.organization().isPresent();
    return named == other.organization().isPresent()
        ? one.text().length() >= other.text().length()
        : named;
  }

  private static boolean isFormer(Position position) {
    return Orthography.key(position.text()).startsWith("nguyên ");
  }

  /// Without a bare title where a post of the same person has the same title and a body.
  static List<Position> withoutBare(List<Position> positions) {
    List<Position> kept = new ArrayList<>();
    Set<String> whole = new HashSet<>();
    positions.stream()
        .filter(position -> position.organization().isPresent())
        .forEach(position -> whole.add(key(position.role())));
    for (Position position : positions) {
      boolean bare = position.organization().isEmpty() && whole.contains(key(position.role()));
      if (!bare) {
        kept.add(position);
      }
    }
    return kept;
  }

  private static String key(String text) {
    String key = Orthography.key(text);
    return key.startsWith("nguyên ") ? key.substring("nguyên ".length()) : key;
  }
}
