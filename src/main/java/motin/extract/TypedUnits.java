package motin.extract;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import motin.fact.Place;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Unit;
import motin.language.Tokens;

/// The grammar of units named after their type: `xã Mường Than`, `P.Châu Đốc`, `Quận 8`, and of
/// several after one: `các huyện: A, B và C`, `những xã biên giới như A, B`.
final class TypedUnits {

  private static final int LONGEST_ANNOUNCEMENT = 8;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_NUMBER = 2;
  private static final String NUMBERED = "place.numbered";
  private static final Set<String> SEVERAL =
      Set.of("các", "những", "hai", "ba", "bốn", "năm", "nhiều");

  private final Tokens tokens;
  private final Hits hits;
  private final Names names;
  private final Timely timely;
  private final Consumer<PlaceMention> found;

  TypedUnits(Reading reading, Timely timely, Consumer<PlaceMention> found) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.names = reading.names();
    this.timely = timely;
    this.found = found;
  }

  /// What a type word says of the names after it.
  ///
  /// @param kind `province`, `city`, `district` or `commune`; a city may be a province or a
  ///   district
  /// @param full the word in full, for names that hold it
  private record Type(String kind, String full) {

    boolean fits(Unit unit) {
      return switch (kind) {
        case "province" -> unit.kind() == Place.Kind.PROVINCE;
        case "city" -> unit.type().equals("thành phố");
        case "district" -> unit.kind() == Place.Kind.DISTRICT;
        default -> unit.kind() == Place.Kind.COMMUNE;
      };
    }

    /// The kind of a unit that the gazetteer does not know.
    Place.Kind ofUnknown() {
      return kind.equals("commune") ? Place.Kind.COMMUNE : Place.Kind.DISTRICT;
    }

    boolean takesNumber() {
      return kind.equals("district") || kind.equals("commune");
    }

    String numbered(String number) {
      return Character.toUpperCase(full.charAt(0)) + full.substring(1) + " " + number;
    }
  }

  /// Reads the names after the type word at a token; gives the token after the last of them, or the
  /// token itself where no name follows.
  int read(int from) {
    int to = hits.end(from, Label.UNIT_TYPE);
    boolean inBody = hits.end(from - 2, Label.BODY) > from || hits.end(from, Label.BODY) > to;
    if (to == from || inBody || tokens.block(to) != tokens.block(from)) {
      return from;
    }
    Type type =
        new Type(
            hits.word(from, Label.UNIT_TYPE).column(0), hits.word(from, Label.UNIT_TYPE).column(1));
    boolean abbreviated = !type.full.startsWith(tokens.key(from));
    if (abbreviated && !tokens.isCapitalized(from)) {
      return from;
    }
    int start = listStart(to);
    boolean several = isSeveral(from) || tokens.is(start - 1, "như");
    int first = several ? start : to;
    int end = name(from, first, type);
    int last = first;
    while (several && end > last) {
      last = next(end);
      int further = startsName(last) ? name(last, last, type) : last;
      end = further > last ? further : end;
    }
    return end > first ? end : from;
  }

  /// Where the names begin that `các xã biên giới như …`, `các huyện: …` announce.
  private int listStart(int type) {
    for (int i = type; i < type + LONGEST_ANNOUNCEMENT; i++) {
      if (tokens.isCapitalized(i)) {
        boolean announced = tokens.is(i - 1, ":") || tokens.is(i - 1, "như");
        boolean name = announced ? hits.has(i, Label.UNIT) : hits.end(i, Label.UNIT) > i + 1;
        return i == type || (name && !isProvince(i)) ? i : type;
      }
      boolean word =
          tokens.shape(i) == Tokens.Shape.LOWER
              && tokens.block(i) == tokens.block(type)
              && (i == type || !hits.has(i, Label.UNIT_TYPE));
      if (!word && !tokens.is(i, ":")) {
        return type;
      }
    }
    return type;
  }

  /// Whether the type word stands for several: `các xã`, `3 xã`, `các xã, thị trấn`.
  private boolean isSeveral(int from) {
    int i = from - 1;
    while (tokens.is(i, ",") || tokens.is(i, "và")) {
      int type = i - 1;
      if (hits.end(type, Label.UNIT_TYPE) != i && hits.end(--type, Label.UNIT_TYPE) != i) {
        return false;
      }
      i = type - 1;
    }
    return SEVERAL.contains(tokens.key(i)) || tokens.shape(i) == Tokens.Shape.NUMBER;
  }

  /// Where the next name of a list would begin, after `,`, `;`, `và`, or a comma that was lost.
  private int next(int from) {
    int end = UnitLists.pastRemark(tokens, from);
    if (tokens.is(end, ",") && tokens.is(end + 1, "và")) {
      return end + 2;
    }
    boolean joint = tokens.is(end, ",") || tokens.is(end, "và") || tokens.is(end, ";");
    return joint ? end + 1 : end;
  }

  private boolean startsName(int i) {
    boolean joined = tokens.is(i - 1, ",") || tokens.is(i - 1, "và") || tokens.is(i - 1, ";");
    return tokens.isCapitalized(i)
        && (joined || hits.has(i, Label.UNIT))
        && !hits.has(i, Label.UNIT_TYPE)
        && !hits.has(i, Label.HONORIFIC)
        && !hits.has(i, Label.ROLE)
        && hits.end(i, Label.BODY) <= i + 1;
  }

  /// One name of the type at a token; tells of it and gives the token after it.
  private int name(int from, int i, Type type) {
    boolean number =
        tokens.shape(i) == Tokens.Shape.NUMBER && tokens.key(i).length() <= LONGEST_NUMBER;
    if (number && type.takesNumber()) {
      String name = type.numbered(tokens.text(i, i + 1));
      List<Unit> units = timely.of(hits.units(from, i + 1), type::fits);
      found.accept(new PlaceMention(from, from, i + 1, name, type.ofUnknown(), units, NUMBERED));
      return i + 1;
    }
    if (!tokens.isCapitalized(i)) {
      return i;
    }
    int run = names.runEnd(i);
    for (int end = hits.end(i, Label.UNIT); end > i; end--) {
      List<Unit> units = timely.of(hits.units(i, end), type::fits);
      if (!units.isEmpty() && isWhole(i, end, run)) {
        found.accept(PlaceMention.of(from, i, end, units, "place.typed"));
        return end;
      }
    }
    return type.kind.equals("province") ? i : unknown(from, i, type, run);
  }

  /// Whether the capitals up to `run` are the name up to `end` and then a person, a unit or
  /// nothing.
  private boolean isWhole(int i, int end, int run) {
    return end >= run
        || names.isName(end, run)
        || !names.isName(i, run)
        || hits.end(end, Label.UNIT) == run;
  }

  /// A name that the gazetteer lacks: the capitals after the type, up to a person's name.
  private int unknown(int from, int i, Type type, int run) {
    int end = i;
    while (end < run && end - i < LONGEST_NAME && (end == i || !endsName(end, run))) {
      end++;
    }
    boolean person = names.isName(i, run) && run - i > 2;
    boolean upper = tokens.shape(i) == Tokens.Shape.UPPER;
    boolean tooShort = end - i < 2 && !hits.has(i, Label.UNIT);
    boolean province =
        hits.units(i, end).stream().anyMatch(unit -> unit.kind() == Place.Kind.PROVINCE);
    if (province || person || upper || tooShort) {
      return i;
    }
    found.accept(
        new PlaceMention(
            from, i, end, tokens.text(i, end), type.ofUnknown(), List.of(), "place.unknown"));
    return end;
  }

  private boolean isProvince(int i) {
    return hits.units(i, hits.end(i, Label.UNIT)).stream()
        .anyMatch(unit -> unit.kind() == Place.Kind.PROVINCE);
  }

  private boolean endsName(int i, int run) {
    return names.isName(i, run)
        || hits.end(i, Label.ROLE) > i + 1
        || hits.end(i, Label.BODY) > i + 1
        || hits.has(i, Label.SENTENCE_START);
  }
}
