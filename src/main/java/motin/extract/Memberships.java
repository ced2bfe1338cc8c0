package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.fact.Decision.Action;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Orthography;
import motin.language.Tokens;

/// What a deed gives that is no post: a seat in a committee, an award.
final class Memberships {

  /// An award by its name, and the words that give it.
  record Award(Deed deed, String name) {}

  private static final int FARTHEST = 60;
  private static final int NEAR = 3;
  private static final int LONGEST_AWARD = 14;
  private static final String MEMBER = "Ủy viên ";
  private static final Set<String> COMMITTEES =
      Set.of(
          "ban chấp hành",
          "bch",
          "ban thường vụ",
          "btv",
          "bộ chính trị",
          "ban bí thư",
          "ủy ban kiểm tra",
          "ubkt");
  private static final Set<String> AFTER_AWARD =
      Set.of(
          "cho", "của", "và", "vì", "do", "đối", "nhân", "tại", "theo", "trong", "khi", "năm",
          "với", "có");

  private final Tokens tokens;
  private final Hits hits;
  private final Organizations organizations;

  Memberships(Reading reading) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.organizations = new Organizations(reading, reading.names());
  }

  /// The seat that a deed gives, or the task where it assigns one.
  Optional<String> given(Deed deed, Sentence sentence) {
    Optional<String> seat = joined(deed, sentence);
    return seat.isEmpty() && deed.is(Action.ASSIGNED) ? charged(deed, sentence) : seat;
  }

  /// `Ủy viên Ban Chấp hành Đảng bộ tỉnh` where a deed lets somebody join that committee.
  private Optional<String> joined(Deed deed, Sentence sentence) {
    int last = deed.to() - 1;
    for (int i = last; i < Math.min(sentence.to(), deed.to() + FARTHEST); i++) {
      boolean joins = tokens.is(i, "vào") || tokens.is(i, "gia");
      if (joins && isCommittee(i + 1)) {
        return Optional.of(MEMBER + tokens.text(i + 1, organizations.end(i + 1)));
      }
      if (i > last && hits.has(i, Label.DEED)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// `phụ trách Đảng bộ thành phố`, `điều hành hoạt động của Tỉnh ủy`: a task that is no post,
  /// where somebody is assigned to a body.
  private Optional<String> charged(Deed deed, Sentence sentence) {
    for (int i = deed.to() - 2; i < Math.min(sentence.to(), deed.to() + FARTHEST); i++) {
      int led = led(i);
      if (led > i && hits.has(led, Label.BODY)) {
        return Optional.of(tokens.text(i, organizations.end(led)));
      }
      if (i >= deed.to() && hits.has(i, Label.DEED)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Where the body begins that words at a token put somebody in charge of, or that token.
  private int led(int i) {
    boolean charge = tokens.is(i, "phụ") && tokens.is(i + 1, "trách");
    boolean runs = tokens.is(i, "điều") && tokens.is(i + 1, "hành");
    if (!charge && !runs) {
      return i;
    }
    boolean work = tokens.is(i + 2, "hoạt") && tokens.is(i + 3, "động");
    int of = work ? i + 4 : i + 2;
    return tokens.is(of, "của") ? of + 1 : of;
  }

  private boolean isCommittee(int token) {
    int end = hits.end(token, Label.BODY);
    return end > token
        && COMMITTEES.stream()
            .anyMatch(name -> Orthography.key(tokens.text(token, end)).startsWith(name));
  }

  /// The awards that a deed gives: `trao Huy hiệu 75 năm tuổi Đảng cho …; Huy hiệu 40 năm … cho …`,
  /// each with as much of the deed as belongs to it.
  List<Award> awards(Deed deed, Sentence sentence) {
    List<Award> awards = new ArrayList<>();
    int i = deed.to();
    while (i < sentence.to() && !(i > deed.to() && hits.has(i, Label.DEED))) {
      int head = hits.end(i, Label.AWARD);
      boolean near = i <= deed.to() + NEAR || tokens.is(i - 1, ";");
      if (head == i || !near) {
        i++;
        continue;
      }
      int end = head;
      while (end < sentence.to()
          && end - i < LONGEST_AWARD
          && tokens.shape(end) != Tokens.Shape.MARK
          && !(AFTER_AWARD.contains(tokens.key(end)) && !tokens.is(end + 1, "tuổi"))) {
        end++;
      }
      int from = awards.isEmpty() ? deed.from() : i;
      awards.add(new Award(new Deed(from, end, deed.action()), tokens.text(i, end)));
      i = end;
    }
    return awards;
  }
}
