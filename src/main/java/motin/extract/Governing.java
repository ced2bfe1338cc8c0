package motin.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.fact.Decision.Action;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// Finds the deed that gives a person a post, or takes it, if one does.
///
/// It stands in the act's own words (`được bầu giữ chức`), right before them (`miễn nhiệm | chức
/// vụ`), earlier in the sentence (`bổ nhiệm ông A, …, giữ chức`), before a post that heads a list
/// (`bầu 3 Phó Bí thư gồm: …`), or in a sentence before (`Theo đó, đồng chí A giữ chức …`).
final class Governing {

  private static final int FARTHEST_DEED = 12;
  private static final int FARTHEST_SENTENCE = 3;
  private static final int RIGHT_BEFORE = 3;

  private static final Set<String> NUMBERS = Set.of("hai", "ba", "bốn", "năm", "sáu", "tân");
  private static final Set<String> HOLDING = Set.of("giữ", "tiếp", "kiêm", "nhận");

  /// A deed, the index of its sentence, and how it was found.
  record Deciding(Deed deed, int sentence, String rule) {}

  private final Reading reading;
  private final Tokens tokens;
  private final Hits hits;
  private final List<Sentence> sentences;
  private final List<Deeds> deeds;

  /// The deed that a list of posts and persons is about: `chỉ định nhân sự; dưới đây là danh sách`.
  private Optional<Deciding> listed = Optional.empty();

  Governing(Reading reading, List<Sentence> sentences, List<Deeds> deeds) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.sentences = sentences;
    this.deeds = deeds;
  }

  /// To be told of each sentence in turn, with the posts held in it.
  void enter(int sentence, List<Held> held) {
    Sentence here = sentences.get(sentence);
    Optional<Deed> deed = deeds.get(sentence).lastGiving(Integer.MAX_VALUE);
    if (deed.isPresent() && (isList(here) || tokens.is(here.to() - 1, ":"))) {
      listed = deed.map(d -> new Deciding(d, sentence, "list"));
    } else if (held.isEmpty() && here.to() - here.from() > 2 * FARTHEST_DEED) {
      listed = Optional.empty();
    }
  }

  private boolean isList(Sentence sentence) {
    for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
      if (tokens.is(i, "danh") && tokens.is(i + 1, "sách")) {
        return true;
      }
    }
    return false;
  }

  /// @param sentence the index of the sentence that the post stands in
  Optional<Deciding> of(Held one, int sentence) {
    Deeds own = deeds.get(sentence);
    Optional<Deciding> deciding =
        one.act().isPresent()
            ? acted(one.act().get(), sentence, own)
            : announced(one, sentence, own);
    return deciding.or(() -> inherited(one, sentence));
  }

  private Optional<Deciding> acted(Item.Act act, int sentence, Deeds own) {
    if (isState(act)) {
      return reading.refuse(Refusal.Reason.STATE, act.from(), act.to());
    }
    return own.last(act.to())
        .filter(deed -> decides(deed) && act.from() - deed.to() < RIGHT_BEFORE)
        .map(deed -> new Deciding(deed, sentence, "act"))
        .or(() ->
            own.lastGiving(act.from())
                .filter(deed -> !isPast(deed))
                .map(deed -> new Deciding(deed, sentence, "earlier")));
  }

  /// Whether a deed only dates what the sentence tells: `Trước khi được | bầu giữ chức …, ông giữ
  /// chức …`.
  private boolean isPast(Deed deed) {
    for (int i = deed.from() - 1; i >= deed.from() - RIGHT_BEFORE; i--) {
      if (tokens.is(i, "khi") && (tokens.is(i - 1, "trước") || tokens.is(i - 1, "sau"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean decides(Deed deed) {
    return deed.gives() || deed.is(Action.DISMISSED);
  }

  private boolean isState(Item.Act act) {
    return hits.word(act.from(), Label.ACT).column(0).equals("state");
  }

  private Optional<Deciding> announced(Held one, int sentence, Deeds own) {
    int post = one.position().from();
    boolean list = one.rule().endsWith("list");
    boolean goes = tokens.is(one.position().to(), "cho") || tokens.is(one.position().to(), "đối");
    if (!list && !(one.rule().endsWith("title-first") && goes)) {
      return Optional.empty();
    }
    Sentence here = sentences.get(sentence);
    return own.last(post)
        .filter(deed -> post - deed.to() <= FARTHEST_DEED && decides(deed))
        .filter(deed -> !here.names(deed.to(), post))
        .map(deed -> new Deciding(deed, sentence, "before-post"))
        .or(() -> list ? listed : Optional.empty());
  }

  private Optional<Deciding> inherited(Held one, int sentence) {
    int reach = isSince(one.position().to()) ? 0 : reach(one);
    for (int k = sentence; k >= Math.max(0, sentence - reach); k--) {
      int end = k == sentence ? one.position().from() : Integer.MAX_VALUE;
      Optional<Deed> before = deeds.get(k).lastGiving(end);
      if (k == sentence && before.filter(this::isPast).isPresent()) {
        return Optional.empty();
      }
      boolean near = reach > 1 || k == sentence || isSameBlock(k, sentence);
      if (before.isPresent() && reach > 0 && near) {
        int told = k;
        return before.map(deed -> new Deciding(deed, told, "inherited"));
      }
    }
    return Optional.empty();
  }

  /// Whether a post is said to be held since some time, and so is nothing new: `giữ chức … từ tháng
  /// 12/2019`.
  private boolean isSince(int token) {
    return tokens.is(token, "từ")
        && (tokens.is(token + 1, "tháng")
            || tokens.is(token + 1, "năm")
            || tokens.shape(token + 1) == Tokens.Shape.NUMBER);
  }

  private boolean isSameBlock(int one, int other) {
    return tokens.block(sentences.get(one).from()) == tokens.block(sentences.get(other).from());
  }

  /// How many sentences before may hold the deed: none, where the words need not mean one.
  private int reach(Held one) {
    if (one.act().isEmpty()) {
      boolean counted = one.rule().endsWith("list") && isCounted(one.position().from());
      return counted ? FARTHEST_SENTENCE : 0;
    }
    Item.Act act = one.act().get();
    if (isState(act)) {
      return 0;
    }
    return HOLDING.contains(tokens.key(act.from())) ? FARTHEST_SENTENCE : 1;
  }

  /// `hai Phó Bí thư là …`, `tân Bí thư là …`
  private boolean isCounted(int post) {
    return tokens.shape(post - 1) == Tokens.Shape.NUMBER || NUMBERS.contains(tokens.key(post - 1));
  }
}
