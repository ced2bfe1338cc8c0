package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// The deeds of one sentence, in order.
final class Deeds {

  /// How far before a deed a word may stand that makes it a proposal: `đề nghị … thi hành kỷ luật`.
  private static final int FARTHEST_PROPOSAL = 8;

  private final List<Deed> deeds;

  private Deeds(List<Deed> deeds) {
    this.deeds = deeds;
  }

  static Deeds of(Tokens tokens, Hits hits, Sentence sentence) {
    List<Deed> deeds = new ArrayList<>();
    int proposed = Integer.MIN_VALUE / 2;
    int i = sentence.from();
    while (i < sentence.to()) {
      int end = hits.end(i, Label.DEED);
      if (end == i) {
        i++;
        continue;
      }
      Deed deed = Deed.of(i, end, hits.word(i, Label.DEED).column(0));
      if (deed.action().isEmpty()) {
        proposed = end;
      } else if (i - proposed > FARTHEST_PROPOSAL) {
        deeds.add(deed);
      } else {
        proposed = end;
      }
      i = end;
    }
    return new Deeds(deeds);
  }

  List<Deed> all() {
    return deeds;
  }

  /// The last deed inside `[from, to)`.
  Optional<Deed> lastIn(int from, int to) {
    return deeds.stream()
        .filter(deed -> deed.from() >= from && deed.to() <= to)
        .reduce((_, second) -> second);
  }

  /// The last deed before a token that gives a post.
  Optional<Deed> lastGiving(int before) {
    return deeds.stream()
        .filter(deed -> deed.gives() && deed.to() <= before)
        .reduce((_, second) -> second);
  }
}
