package motin.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.extract.Refusal.Reason;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// Reads the [Item]s of a range of tokens.
final class Items {

  /// The kind of words that begin like an honorific and are none: `cụ thể`.
  private static final String NO_HONORIFIC = "none";

  private static final int LONGEST_REMARK = 30;
  private static final int LONGEST_PLACE = 7;
  private static final int LONGEST_ANNOUNCEMENT = 14;
  private static final Set<String> ANNOUNCING = Set.of("tại", "ở", "của", "trong", ":", "như");
  private static final Set<String> SEVERAL = Set.of("các", "nhiều", "những", "một");

  private final Reading reading;
  private final Tokens tokens;
  private final Hits hits;
  private final Names names;
  private final Organizations organizations;
  private final Positions positions;

  /// The names that stand behind the type of a unit somewhere in the article.
  private final Set<String> named = new HashSet<>();

  Items(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.names = reading.names();
    this.organizations = new Organizations(reading, names);
    this.positions = new Positions(reading, names, organizations);
    for (int i = 0; i < tokens.size(); i++) {
      int type = hits.end(i, Label.UNIT_TYPE);
      if (type > i
          && hits.has(type, Label.UNIT)
          && hits.end(type, Label.UNIT) == names.runEnd(type)) {
        named.add(tokens.text(type, names.runEnd(type)));
      }
    }
  }

  List<Item> read(int from, int to) {
    List<Item> items = new ArrayList<>();
    int i = from;
    while (i < to) {
      if (beginsNothing(i)) {
        i++;
        continue;
      }
      int at = i;
      boolean titled =
          !items.isEmpty() && items.getLast() instanceof Item.Post post && post.to() == i;
      Optional<Item> item = titled ? afterTitle(i).or(() -> at(at)) : at(i);
      if (item.isPresent() && item.get().to() <= to) {
        items.add(item.get());
        i = pastRemark(item.get());
      } else {
        i = Math.max(i + 1, Math.min(skip(i), to));
      }
    }
    return items;
  }

  /// Most words begin no item: no list has them, and no title is behind them as in `nguyên Bí thư`.
  private boolean beginsNothing(int i) {
    return !hits.isKnown(i) && !tokens.isCapitalized(i) && !hits.has(i + 1, Label.ROLE);
  }

  /// A person right after a post: also one named like a commune (`Hoàng Giang`), and one whose name
  /// follows another language (`Thongloun Sisoulith`).
  private Optional<Item> afterTitle(int i) {
    if (hits.has(i, Label.HONORIFIC)) {
      return Optional.empty();
    }
    if (isHistorical(i, names.end(i)) || hits.province(i, names.end(i)).isPresent()) {
      return Optional.empty();
    }
    int known = names.end(i);
    if (known > i && named.contains(tokens.text(i, known))) {
      return Optional.empty();
    }
    if (known > i && !isPaper(i, known)) {
      return Optional.of(new Item.Person(i, known, i));
    }
    int end = names.endAfterHonorific(i);
    for (int k = i; k < end; k++) {
      boolean other =
          hits.has(k, Label.BODY)
              || hits.has(k, Label.FIELD)
              || hits.has(k, Label.UNIT)
              || hits.has(k, Label.UNIT_TYPE)
              || hits.has(k, Label.HONORIFIC)
              || hits.has(k, Label.COUNTRY)
              || hits.has(k, Label.HISTORICAL);
      if (other || tokens.shape(k) != Tokens.Shape.CAPITAL) {
        return Optional.empty();
      }
    }
    return end > i ? Optional.of(new Item.Person(i, end, i)) : Optional.empty();
  }

  /// Past a bracket after a name that tells no post: `(tên thường gọi …, sinh năm 1957)`.
  private int pastRemark(Item item) {
    int open = item.to();
    if (!(item instanceof Item.Person) || !tokens.is(open, "(")) {
      return open;
    }
    for (int i = open + 1; i < open + LONGEST_REMARK; i++) {
      if (tokens.is(i, ")")) {
        return i + 1;
      }
      if (hits.has(i, Label.ROLE)) {
        return open;
      }
    }
    return open;
  }

  private Optional<Item> at(int i) {
    if (hits.end(i, Label.BODY) > Math.max(hits.end(i, Label.ROLE), i + 1)) {
      return Optional.empty();
    }
    Optional<PositionMention> position = positions.at(i);
    if (position.isPresent()) {
      return Optional.of(new Item.Post(position.get()));
    }
    Optional<Item> person = person(i);
    if (person.isPresent()) {
      return person;
    }
    int act = hits.end(i, Label.ACT);
    if (act > i) {
      act = pastAnnouncement(act);
    }
    boolean gives = act > i && positions.at(act).isPresent();
    return gives ? Optional.of(new Item.Act(i, act)) : Optional.empty();
  }

  /// Past the name of a body or a unit, inside which nothing else is looked for.
  private int skip(int i) {
    int honorific = hits.end(i, Label.HONORIFIC);
    if (honorific > i + 1) {
      return honorific;
    }
    if (hits.end(i, Label.BODY) > i + 1) {
      return organizations.end(i);
    }
    int type = hits.end(i, Label.UNIT_TYPE);
    if (type > i && tokens.isCapitalized(type)) {
      return Math.max(hits.end(type, Label.UNIT), type);
    }
    return hits.end(i, Label.UNIT);
  }

  /// Past `:` or `như`, also after what or where it was: `kinh qua nhiều chức vụ quan trọng như`,
  /// `giữ các chức vụ chủ chốt tại Hưng Yên như`.
  private int pastAnnouncement(int act) {
    if (SEVERAL.contains(tokens.key(act))) {
      for (int i = act + 1; i < act + LONGEST_ANNOUNCEMENT; i++) {
        if (tokens.is(i, ":") || tokens.is(i, "như")) {
          return tokens.is(i + 1, ":") ? i + 2 : i + 1;
        }
        if (i > act + 1 && positions.at(i).isPresent()) {
          return i;
        }
        if (hits.has(i, Label.UNIT) && tokens.isCapitalized(i)) {
          i = hits.end(i, Label.UNIT) - 1; // `nhiều vị trí công tác ở Lào Cai như`
        } else if (tokens.shape(i) != Tokens.Shape.LOWER) {
          return act;
        }
      }
    }
    if (ANNOUNCING.contains(tokens.key(act))) {
      for (int i = act; i < act + LONGEST_PLACE; i++) {
        if (tokens.is(i, ":") || tokens.is(i, "như")) {
          return tokens.is(i + 1, ":") ? i + 2 : i + 1;
        }
      }
    }
    return act;
  }

  private Optional<Item> person(int i) {
    int name = honorifics(i);
    if (name > i && hits.word(i, Label.HONORIFIC).column(0).equals(NO_HONORIFIC)) {
      return Optional.empty();
    }
    if (name == i) {
      int end = isListed(i) ? names.end(i + 1) : names.end(i);
      if (isListed(i) && end > i + 1) {
        return Optional.of(new Item.Person(i, end, i));
      }
      end = names.end(i);
      int unit = hits.end(i, Label.UNIT);
      boolean place = end > i && (unit == end || (unit > i + 1 && names.isName(unit, end)));
      if (place) {
        return reading.refuse(Reason.PLACE_NAME, i, end);
      }
      if (end > i && isHistorical(i, end)) {
        return reading.refuse(Reason.HISTORICAL, i, end);
      }
      return end == i || isPaper(i, end)
          ? Optional.empty()
          : Optional.of(new Item.Person(i, end, i));
    }
    int end = names.endAfterHonorific(name);
    if (end > name && positions.at(name).isEmpty() && hits.end(name, Label.BODY) <= name + 1) {
      return isHistorical(name, end)
          ? reading.refuse(Reason.HISTORICAL, name, end)
          : Optional.of(new Item.Person(i, end, name));
    }
    boolean speaks =
        hits.word(i, Label.HONORIFIC).column(0).equals("person") && tokens.isWord(name);
    boolean given = tokens.shape(name) == Tokens.Shape.CAPITAL && positions.at(name).isEmpty();
    boolean counted = tokens.shape(i - 1) == Tokens.Shape.NUMBER;
    return speaks && !counted
        ? Optional.of(new Item.Pronoun(i, given ? name + 1 : name))
        : Optional.empty();
  }

  /// Whether a name is that of one long dead, and not of a namesake with more syllables.
  private boolean isHistorical(int from, int to) {
    return hits.has(from, Label.HISTORICAL) && hits.end(from, Label.HISTORICAL) >= to;
  }

  /// Whether what looks like a name is a body and its place: `Báo Lào Cai`.
  private boolean isPaper(int from, int to) {
    return to > from && hits.has(from, Label.BODY) && hits.end(from + 1, Label.UNIT) == to;
  }

  /// Whether a first syllable that no file knows begins a name in a list: `; | Xà Dương Thắng`.
  private boolean isListed(int i) {
    return (tokens.is(i - 1, ";") || tokens.is(i - 1, ":"))
        && tokens.shape(i) == Tokens.Shape.CAPITAL
        && !hits.isKnown(i);
  }

  /// The token after a chain of honorifics, ranks and degrees: `đồng chí Thiếu tướng, PGS. TS.`
  private int honorifics(int i) {
    int end = i;
    int next = hits.end(i, Label.HONORIFIC);
    while (next > end) {
      end = next;
      int mark = end;
      while (tokens.is(mark, ".")
          || (mark > i
              && tokens.is(mark, ",")
              && hits.has(mark + 1, Label.HONORIFIC)
              && tokens.isCapitalized(mark + 1))) {
        mark++;
      }
      next = hits.end(mark, Label.HONORIFIC);
      if (next == mark) {
        return tokens.is(end, ".") && tokens.isCapitalized(mark) ? mark : end;
      }
    }
    return end;
  }
}
