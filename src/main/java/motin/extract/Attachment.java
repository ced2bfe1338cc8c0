package motin.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motin.article.Span;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// Gives posts to persons: reads the items of one sentence after another and joins them.
///
/// Four ways: the post stands before the name (`Bí thư Tỉnh ủy | Giàng Páo Mỷ`), after it (`Lò Văn
/// Minh, | Tỉnh ủy viên, Giám đốc Sở Nội vụ`), over a list (`các đồng chí Ủy viên …: | A; B`), or
/// an act gives it (`ông A và ông B | được bầu giữ chức | Phó Bí thư`). A sentence that goes on
/// about a person by `ông`, `đồng chí` or the given name is read as being about the one named last.
final class Attachment {

  /// How far behind a person the words of an act may stand.
  private static final int NEAR = 5;

  private static final Optional<Item.Act> NO_ACT = Optional.empty();

  private static final int FARTHEST_PAPER = 40;

  /// How the words begin by which a post is taken: `miễn nhiệm chức vụ`, `xóa tư cách | chức vụ`.
  private static final Set<String> TAKING = Set.of("chức", "miễn", "cách");

  private final Tokens tokens;
  private final Hits hits;
  private final List<Held> held = new ArrayList<>();
  private final Map<String, Item.Person> byGivenName = new HashMap<>();
  private Optional<Item.Person> subject = Optional.empty();

  /// The person or the posts that the line before is all about, and the post that heads a list.
  private Line before = Line.NONE;

  Attachment(Reading reading) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
  }

  /// Everything found in the sentences read so far.
  List<Held> held() {
    return List.copyOf(held);
  }

  /// Reads the next sentence.
  void read(Sentence sentence) {
    int from = sentence.from();
    List<Item> items = sentence.items();
    Line line = Line.of(tokens, hits, items, from, sentence.to());
    boolean newBlock = tokens.block(from) != tokens.block(from - 1);
    if (newBlock && !items.isEmpty()) {
      before
          .ownerOf(line)
          .ifPresent(person -> line.posts().forEach(p -> give(person, p, NO_ACT, "line")));
      before
          .headOf(line)
          .ifPresent(post -> line.person().ifPresent(p -> give(p, post, NO_ACT, "list")));
    }
    new Walk(items).read();
    before = before.then(line);
  }

  private void give(
      Item.Person person, PositionMention position, Optional<Item.Act> act, String rule) {
    Span named = tokens.span(person.nameFrom(), person.to());
    Span post = tokens.span(position.from(), position.to());
    boolean sameBlock = tokens.block(person.from()) == tokens.block(position.from());
    Span evidence = sameBlock ? named.cover(post) : post;
    String name = named.of(tokens.text());
    held.add(new Held(name, named, position, act, evidence, "official." + rule));
  }

  /// The walk through the items of one sentence.
  private final class Walk {

    private final List<Item> items;

    /// The persons that `A, B và C` has named up to here.
    private List<Item.Person> group = new ArrayList<>();

    /// What joined the last of them to the one before.
    private Gap joinedBy = Gap.OTHER;

    /// The posts not yet given to anybody, each right after the other.
    private List<PositionMention> open = new ArrayList<>();

    /// Whether the last person stood right after the own title: then the next title is the next
    /// person's.
    private boolean titled;

    /// The posts that everybody in a list has.
    private List<PositionMention> shared = List.of();

    /// The act that gives them those.
    private Optional<Item.Act> sharedBy = NO_ACT;

    /// Whom the post before belongs to, so that `, Giám đốc Sở Nội vụ` goes to the same.
    private List<Item.Person> owners = List.of();

    /// The act that gave the post before.
    private Optional<Item.Act> act = NO_ACT;

    /// The last of the chain of posts looked at last.
    private int chainTo = -1;

    /// The first person that the sentence names, by the full name or the given name.
    private Optional<Item.Person> first = Optional.empty();

    private Walk(List<Item> items) {
      this.items = items;
    }

    private void read() {
      for (int k = 0; k < items.size(); k++) {
        switch (items.get(k)) {
          case Item.Person person -> person(k, person);
          case Item.Post post -> post(k, post.mention());
          case Item.Pronoun pronoun -> pronoun(k, pronoun);
          case Item.Act _ -> {}
        }
      }
      first.ifPresent(person -> subject = Optional.of(person));
    }

    private void person(int k, Item.Person person) {
      Gap gap = gap(k);
      boolean afterPost = is(k - 1, Item.Post.class);
      boolean object = false;
      titled = afterPost && !open.isEmpty() && gap == Gap.NONE;
      if (afterPost && !open.isEmpty() && (gap == Gap.LIST || gap == Gap.COLON)) {
        share();
        shared.forEach(position -> give(person, position, act, "list"));
      } else if (afterPost && !open.isEmpty() && joinsTitle(k, gap, person)) {
        open.stream()
            .filter(position -> !isDeputed(position) || position.to() == person.from())
            .forEach(position -> give(person, position, act, "title-first"));
        object = isObject(k);
        if (gap == Gap.FOR && (act.isPresent() || isPlural(person))) {
          share();
        }
      } else if (!shared.isEmpty() && gap.goesOn()) {
        shared.forEach(position -> give(person, position, sharedBy, "list"));
      } else if (!gap.goesOn()) {
        shared = List.of();
      }
      boolean coordinated = gap == Gap.COMMA || gap == Gap.AND || gap == Gap.SEMICOLON;
      boolean replaced = says(k, "thay") && !hits.has(person.to(), Label.PASSIVE);
      if (!object && !replaced) {
        if (!coordinated || acted(k)) {
          group = new ArrayList<>();
        }
        group.add(person);
        joinedBy = gap;
      }
      open = new ArrayList<>();
      owners = List.of();
      first = first.or(() -> Optional.of(person));
      byGivenName.put(tokens.key(person.to() - 1), person);
    }

    /// Whether another acts for the one who has the post: `Thay mặt | Thủ tướng, …`.
    private boolean isDeputed(PositionMention position) {
      int before = position.from() - 1;
      int last = tokens.is(before, "của") ? before - 1 : before;
      return (tokens.is(last, "mặt") && tokens.is(last - 1, "thay"))
          || (tokens.is(last, "quyền") && tokens.is(last - 1, "ủy"))
          || (tokens.is(last, "nhiệm") && tokens.is(last - 1, "ủy"));
    }

    private boolean isPlural(Item.Person person) {
      return person.hasHonorific()
          && hits.word(person.from(), Label.HONORIFIC).column(0).equals("persons");
    }

    private void share() {
      shared = List.copyOf(open);
      sharedBy = act;
    }

    /// Whether an act has given the persons before `k` their post, so that a new one begins here.
    private boolean acted(int k) {
      for (int i = k - 1; i >= 0; i--) {
        if (items.get(i) instanceof Item.Act) {
          return true;
        }
        if (items.get(i) instanceof Item.Person) {
          return false;
        }
      }
      return false;
    }

    /// Whether the titles before the person hang on another post: `Thư ký cho | Bí thư … | A`.
    private boolean isObject(int k) {
      int i = k - 1;
      while (i > 0 && is(i - 1, Item.Post.class) && gap(i).isChain()) {
        i--;
      }
      return i > 0 && is(i - 1, Item.Post.class) && gap(i) == Gap.FOR;
    }

    /// Whether the open posts are the person's own; over a comma or dash only where the person is
    /// announced by an honorific or has no other post.
    private boolean joinsTitle(int k, Gap gap, Item.Person person) {
      boolean ownPost = is(k + 1, Item.Post.class) && nextGap(k).isApposition();
      boolean announced = (gap == Gap.COMMA || gap == Gap.DASH) && !isOnlySpokenOf();
      if (gap == Gap.COMMA && tokens.shape(open.getFirst().from() - 1) == Tokens.Shape.NUMBER) {
        return false; // `gồm 7 ủy viên, đồng chí A được bầu làm …`
      }
      boolean taken = act.filter(a -> TAKING.contains(tokens.key(a.from()))).isPresent();
      return gap == Gap.NONE
          || gap == Gap.FOR
          || (taken && tokens.is(person.from() - 1, "với"))
          || (announced && owners.isEmpty() && (person.hasHonorific() || !ownPost));
    }

    /// Whether the open posts are spoken of as posts that somebody is to have or had: `kiện toàn
    /// chức vụ | Bí thư`.
    private boolean isOnlySpokenOf() {
      return act.filter(this::isNoun).isPresent();
    }

    private boolean isNoun(Item.Act gives) {
      return tokens.is(gives.from(), "chức");
    }

    /// Whether an act right before a post gives it to the persons named before: not where it only
    /// names the post, far behind them: `A trình HĐND bầu bổ sung chức vụ | Phó Chủ tịch`; nor
    /// where nobody has it yet: `đến khi có nhân sự giữ chức | Bí thư`.
    private boolean reaches(int k, Item.Act gives) {
      if (tokens.is(gives.from() - 1, "sự") && tokens.is(gives.from() - 2, "nhân")) {
        return false;
      }
      int before = k >= 2 ? items.get(k - 2).to() : gives.from();
      boolean proposed = isNoun(gives) && isOnlyProposed(gives.from());
      if (proposed || isDoneByOthers(before, gives.from())) {
        return false;
      }
      if (!isNoun(gives) || gives.from() - before <= NEAR) {
        return true;
      }
      for (int i = before; i < gives.from(); i++) {
        if (hits.has(i, Label.PASSIVE)) {
          return true;
        }
      }
      return false;
    }

    /// Whether those who act stand between: `theo đề nghị của ông A | , các đại biểu bầu bổ sung`.
    private boolean isDoneByOthers(int from, int to) {
      return tokens.is(from, ",")
          && from + 2 < to
          && tokens.is(from + 1, "các")
          && tokens.is(from + 2, "đại")
          && !hits.has(to, Label.PASSIVE);
    }

    /// Whether a deed that is only to come stands right before a token: `giới thiệu để bầu bổ sung
    /// | chức danh`.
    private boolean isOnlyProposed(int token) {
      for (int i = token - NEAR; i < token; i++) {
        if (hits.has(i, Label.DEED) && hits.word(i, Label.DEED).column(0).equals(Deed.PROPOSED)) {
          return true;
        }
      }
      return false;
    }

    private void post(int k, PositionMention position) {
      Gap gap = gap(k);
      boolean titleFirst = beginsTitle(k);
      boolean afterPerson = is(k - 1, Item.Person.class) || is(k - 1, Item.Pronoun.class);
      if (k > 0 && items.get(k - 1) instanceof Item.Act gives) {
        act = Optional.of(gives);
        boolean toNext = is(k + 1, Item.Person.class) && nextGap(k) == Gap.FOR;
        boolean none = toNext || isSigned(gives) || !reaches(k, gives);
        owners = none ? List.of() : List.copyOf(group);
        owners.forEach(person -> give(person, position, act, "act"));
        boolean list = owners.isEmpty() || nextGap(k) == Gap.LIST;
        boolean goesOn =
            list && is(k - 2, Item.Post.class) && tokens.is(items.get(k - 2).to(), "và");
        if (!goesOn) {
          open = new ArrayList<>();
        }
        if (list) {
          open.add(position);
        }
      } else if (!titleFirst && afterPerson && gap.isApposition() && !group.isEmpty()) {
        act = NO_ACT;
        owners = gap == Gap.COMMA && sharesPost() ? List.copyOf(group) : List.of(group.getLast());
        owners.forEach(person -> give(person, position, act, "name-first"));
        open = new ArrayList<>();
      } else if (!titleFirst
          && !announces(k)
          && is(k - 1, Item.Post.class)
          && !owners.isEmpty()
          && (gap.goesOn() || tokens.is(position.from() - 1, ";"))) {
        owners.forEach(person -> give(person, position, act, "name-first"));
        open = new ArrayList<>();
      } else {
        if (!is(k - 1, Item.Post.class) || !gap.isChain()) {
          open = new ArrayList<>();
          act = NO_ACT;
        }
        open.add(position);
        owners = List.of();
      }
    }

    /// Whether the one named before only signed what takes a post: `ông A ký quyết định miễn nhiệm
    /// | chức vụ`.
    private boolean isSigned(Item.Act act) {
      int from =
          group.isEmpty()
              ? act.from()
              : Math.max(group.getLast().to(), act.from() - FARTHEST_PAPER);
      for (int i = from; i < act.from(); i++) {
        if (tokens.is(i, "ký")) {
          return TAKING.contains(tokens.key(act.from()));
        }
      }
      return false;
    }

    /// Whether the post heads a list of persons: `Phó Bí thư gồm các đồng chí: A, B`.
    private boolean announces(int k) {
      return is(k + 1, Item.Person.class) && (nextGap(k) == Gap.LIST || nextGap(k) == Gap.COLON);
    }

    /// `các đồng chí A, B, Phó Bí thư`: announced together and without a post of their own.
    private boolean sharesPost() {
      Item.Person first = group.getFirst();
      return group.size() > 1
          && joinedBy == Gap.COMMA
          && first.hasHonorific()
          && hits.word(first.from(), Label.HONORIFIC).column(0).equals("persons")
          && held.stream().noneMatch(one -> one.named().start() >= tokens.start(first.nameFrom()));
    }

    /// Whether the post at `k`, with those chained to it, belongs to a name right after them.
    private boolean beginsTitle(int k) {
      int last = Math.max(k, chainTo);
      while (is(last + 1, Item.Post.class) && gap(last + 1).isChain()) {
        last++;
      }
      chainTo = last;
      boolean before = is(k - 1, Item.Person.class) && gap(k).isApposition();
      Gap next = is(last + 1, Item.Person.class) ? gap(last + 1) : Gap.OTHER;
      return (next == Gap.NONE || next == Gap.FOR) && !(before && last > k && !titled);
    }

    private void pronoun(int k, Item.Pronoun pronoun) {
      int last = pronoun.to() - 1;
      Item.Person known = byGivenName.get(tokens.key(last));
      boolean named = tokens.isCapitalized(last) && last > pronoun.from();
      Optional<Item.Person> meant = named ? Optional.ofNullable(known) : subject;
      if (!(is(k - 1, Item.Person.class) && gap(k) == Gap.AND)) {
        group = new ArrayList<>();
      }
      meant.ifPresent(group::add);
      first = first.or(() -> named ? meant : Optional.empty());
      owners = List.of();
      open = new ArrayList<>();
    }

    private boolean is(int k, Class<? extends Item> kind) {
      return k >= 0 && k < items.size() && kind.isInstance(items.get(k));
    }

    private Gap nextGap(int k) {
      return k + 1 < items.size() ? gap(k + 1) : Gap.OTHER;
    }

    private Gap gap(int k) {
      return k == 0
          ? Gap.OTHER
          : Gap.between(tokens, hits, items.get(k - 1).to(), items.get(k).from());
    }

    private boolean says(int k, String word) {
      for (int i = k > 0 ? items.get(k - 1).to() : items.get(k).from();
          i < items.get(k).from();
          i++) {
        if (tokens.is(i, word)) {
          return true;
        }
      }
      return false;
    }
  }
}
