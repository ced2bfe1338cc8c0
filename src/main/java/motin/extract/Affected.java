package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.fact.Decision.Action;
import motin.gazetteer.Hits;
import motin.language.Tokens;

/// Whom a deed is done to.
///
/// Those named after it (`cảnh cáo đối với ông A, …, và ông B`), up to the next deed; in the
/// passive (`ông A bị cảnh cáo`, `ông A nghỉ hưu`) those before.
final class Affected {

  private static final int FARTHEST = 40;
  private static final int FARTHEST_SUBJECT = 15;
  private static final int MOST_FORMS = 3;
  private static final int NEAR = 6;
  private static final Set<String> PASSIVE = Set.of("được", "bị", "nhận", "xin", "vinh");

  private static final Set<String> OTHERS = Set.of("các", "những", "nhiều", "số");

  private final Tokens tokens;
  private final Hits hits;

  Affected(Reading reading) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
  }

  List<Item> by(Deed deed, Sentence sentence, Deeds deeds) {
    int stop = stop(deed, sentence, deeds);
    List<Item> after = after(deed, sentence, stop);
    boolean passive = isPassive(deed, sentence);
    List<Item> before = before(deed, sentence);
    if (!before.isEmpty()) {
      boolean form = isForm(deed) && !isNear(deed, after);
      if (passive || form || retires(deed, sentence)) {
        return before;
      }
      if (after.isEmpty() && isContinued(deed, before, deeds)) {
        return before;
      }
    }
    return deed.is(Action.DISCIPLINED) && isNoun(deed) ? List.of() : after;
  }

  /// Whether the first of those after a deed follows it closely: `cảnh cáo đối với | ông A`.
  private static boolean isNear(Deed deed, List<Item> after) {
    return !after.isEmpty() && after.getFirst().from() - deed.to() <= NEAR;
  }

  /// Where the next deed begins that is done to somebody else.
  private int stop(Deed deed, Sentence sentence, Deeds deeds) {
    Optional<Item.Person> first = sentence.personFrom(deed.to());
    Optional<Deed> other = first.flatMap(named -> deeds.nextOther(named.from(), deed));
    if (other.isPresent()) {
      return other.get().from();
    }
    int person = first.map(Item.Person::from).orElse(sentence.to());
    int request = deeds.request(deed.to(), person);
    return request < person && !isDone(request) ? request : sentence.to();
  }

  /// `theo | đề nghị của Ủy ban Kiểm tra`: what was asked for was done.
  private boolean isDone(int request) {
    return tokens.is(request - 1, "theo") || tokens.is(request - 1, "xét");
  }

  /// `kỷ cương, kỷ luật`, `công tác kỷ luật`: not said of anybody.
  private boolean isNoun(Deed deed) {
    boolean form = !tokens.is(deed.from(), "kỷ") || deed.to() - deed.from() > 2;
    int before = deed.from() - 1;
    boolean done =
        tokens.is(before, "hành")
            || tokens.is(before, "lý")
            || tokens.is(before, "bị")
            || tokens.is(before, "định")
            || tokens.is(before, ",");
    return !form && !done;
  }

  /// What a deed amounts to: `kỷ luật … bằng hình thức cách hết các chức vụ` takes the posts.
  Deed meant(Deed deed, Deeds deeds) {
    boolean takes =
        deed.is(Action.DISCIPLINED)
            && deeds.from(deed.to()).stream()
                .limit(MOST_FORMS)
                .anyMatch(later -> later.is(Action.DISMISSED) && isForm(later));
    return takes ? new Deed(deed.from(), deed.to(), Optional.of(Action.DISMISSED)) : deed;
  }

  /// `hình thức cảnh cáo`, `mức khiển trách`
  private boolean isForm(Deed deed) {
    return tokens.is(deed.from() - 1, "thức") || tokens.is(deed.from() - 1, "mức");
  }

  /// `ông A nghỉ hưu`, `cho ông A, Tỉnh ủy viên, thôi tham gia Ban Chấp hành`
  private boolean retires(Deed deed, Sentence sentence) {
    boolean leaves = tokens.is(deed.from(), "nghỉ") || tokens.is(deed.from(), "thôi");
    Item last = sentence.items().get(sentence.indexTo(deed.from()));
    return (deed.is(Action.RETIRED) || deed.is(Action.DISMISSED))
        && leaves
        && deed.from() - last.to() <= NEAR
        && !tokens.is(deed.from() - 1, "định");
  }

  private boolean isPassive(Deed deed, Sentence sentence) {
    boolean intransitive = deed.is(Action.RETIRED);
    int reach = intransitive ? 2 : NEAR;
    for (int i = Math.max(sentence.from(), deed.from() - reach); i < deed.to(); i++) {
      if (PASSIVE.contains(tokens.key(i)) && !sentence.names(i, deed.from())) {
        return true;
      }
    }
    return false;
  }

  private List<Item> after(Deed deed, Sentence sentence, int stop) {
    List<Item> persons = new ArrayList<>();
    int end = deed.to();
    List<Item> items = sentence.items();
    for (int k = sentence.indexFrom(deed.to()); k < items.size(); k++) {
      Item item = items.get(k);
      boolean moves = deed.is(Action.TRANSFERRED) && !tokens.is(item.from() - 2, "đối");
      int farthest = moves ? NEAR : FARTHEST;
      boolean tooFar = persons.isEmpty() && item.from() - deed.to() > farthest;
      if (item.from() >= stop || item instanceof Item.Act || tooFar) {
        break;
      }
      Gap gap = Gap.between(tokens, hits, end, item.from());
      if (!persons.isEmpty() && !gap.goesOn() && gap != Gap.NONE && gap != Gap.COLON) {
        break;
      }
      if (isPerson(item)) {
        boolean named = isFor(deed.to(), item.from()) || gap == Gap.LIST || gap == Gap.COLON;
        if (persons.isEmpty() && deed.is(Action.AWARDED) && !named) {
          return persons;
        }
        persons.add(item);
      }
      end = item.to();
    }
    return persons;
  }

  private List<Item> before(Deed deed, Sentence sentence) {
    List<Item> items = sentence.items();
    int k = sentence.indexTo(deed.from());
    if (k < 0
        || deed.from() - items.get(k).to() > FARTHEST_SUBJECT
        || namesOthers(items.get(k).to(), deed.from())) {
      return List.of();
    }
    while (k >= 0 && !isPerson(items.get(k))) {
      k--;
    }
    if (k < 0 || deed.from() - items.get(k).to() > FARTHEST) {
      return List.of();
    }
    List<Item> persons = new ArrayList<>(List.of(items.get(k)));
    boolean list = false;
    while (k > 0) {
      Gap gap = Gap.between(tokens, hits, items.get(k - 1).to(), items.get(k).from());
      list |= gap == Gap.AND;
      boolean joined = gap == Gap.AND || (list && gap.goesOn()) || gap == Gap.COMMA;
      int before = joined ? owner(items, k - 1) : -1;
      if (before < 0 || (before < k - 1 && !list)) {
        break;
      }
      k = before;
      persons.addFirst(items.get(k));
    }
    return persons;
  }

  /// Whether a deed goes on with those another was done to: `điều động ông A về Bộ Công an và | chỉ
  /// định tham gia Ban Chấp hành …`.
  private boolean isContinued(Deed deed, List<Item> before, Deeds deeds) {
    boolean joins = tokens.is(deed.to(), "tham") || tokens.is(deed.to() - 1, "gia");
    boolean next = tokens.is(deed.from() - 1, "và") || tokens.is(deed.from() - 1, ",");
    return joins && next && deeds.lastGiving(before.getFirst().from()).isPresent();
  }

  /// Whether others stand between: `ông A tặng hoa | các đồng chí | được bầu`.
  private boolean namesOthers(int from, int to) {
    for (int i = from; i < to; i++) {
      if (OTHERS.contains(tokens.key(i))) {
        return true;
      }
    }
    return false;
  }

  /// The person that an item stands for or, of a post, the one who holds it; or -1.
  private int owner(List<Item> items, int k) {
    int i = k;
    while (i > 0 && items.get(i) instanceof Item.Post) {
      Gap gap = Gap.between(tokens, hits, items.get(i - 1).to(), items.get(i).from());
      if (!gap.isChain() && !gap.isApposition()) {
        return -1;
      }
      i--;
    }
    return isPerson(items.get(i)) ? i : -1;
  }

  /// Whether `cho` stands in a range: `trao … cho đồng chí A`.
  private boolean isFor(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "cho")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPerson(Item item) {
    return item instanceof Item.Person || item instanceof Item.Pronoun;
  }
}
