package motin.extract;

import java.util.Set;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Unit;
import motin.language.Orthography;
import motin.language.Tokens;

/// The grammar of the names of bodies, and where one ends and a person's name begins.
///
/// `Đảng ủy các cơ quan Đảng tỉnh Lào Cai | Hoàng Giang`: a chain of known heads (`Đảng ủy`), known
/// fields (`các cơ quan Đảng`), units with their type (`tỉnh Lào Cai`) and other capitals, held
/// together by `và`, `-`, `của`; it ends before a person, a post, a small word that is none of
/// these.
final class Organizations {

  private static final Set<String> JOINTS = Set.of("và", "-", "&", "của", "thuộc");

  /// First syllables of bodies that are parts of others.
  private static final Set<String> PARTS =
      Set.of("phòng", "khoa", "ban", "vụ", "văn", "văn phòng", "đội", "bộ môn", "tổ");

  private static final int LONGEST_ENTERPRISE = 12;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_HAMLET = 4;
  private static final int LONGEST_WORD = 3;

  private static final Set<String> BEFORE_NUMBERS =
      Set.of("khu", "ủy", "số", "đoàn", "vực", "vùng");
  private static final Set<String> DISTRICT_BODIES =
      Set.of(
          "huyện ủy",
          "quận ủy",
          "thị ủy",
          "thành ủy",
          "huyện đoàn",
          "thành đoàn",
          "thị đoàn",
          "quận đoàn");

  private final Tokens tokens;
  private final Hits hits;
  private final Names names;

  Organizations(Reading reading, Names names) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.names = names;
  }

  /// Where the name of a body ends that begins at a token, or the token itself where none begins.
  int end(int from) {
    return end(from, "");
  }

  /// Where the name of a body ends that begins at a token and lacks its first word, which the title
  /// before it holds: `Trưởng phòng | Giá, Sở Tài chính`.
  int end(int from, String head) {
    int block = tokens.block(from);
    int end = head.isEmpty() ? from : unknownField(from);
    boolean closed = false;
    while (tokens.block(end) == block) {
      int next = closed ? end : part(end, from);
      if (next == end) {
        next = joined(end, from);
      }
      if (next == end && !closed && (isPart(head) || isPart(headAt(from)))) {
        next = whole(end, from);
      }
      if (next == end) {
        break;
      }
      closed = isNamedUnit(end, next);
      end = next;
    }
    return end;
  }

  private String headAt(int from) {
    return hits.has(from, Label.BODY) ? tokens.key(from) : "";
  }

  private static boolean isPart(String head) {
    return PARTS.contains(Orthography.key(head));
  }

  /// Past a field that no file knows, where no name begins: `Trưởng phòng | Kinh doanh`.
  private int unknownField(int from) {
    boolean known =
        hits.has(from, Label.BODY)
            || hits.has(from, Label.FIELD)
            || hits.has(from, Label.UNIT)
            || hits.has(from, Label.UNIT_TYPE)
            || hits.has(from, Label.HONORIFIC)
            || hits.has(from, Label.ROLE)
            || hits.has(from, Label.SENTENCE_START);
    boolean single =
        tokens.shape(from) == Tokens.Shape.CAPITAL && !tokens.isCapitalized(from + 1) && !known;
    if (!single || tokens.block(from + 1) != tokens.block(from)) {
      return from;
    }
    boolean word = tokens.shape(from + 1) == Tokens.Shape.LOWER;
    return word ? from + 2 : from + 1;
  }

  /// The body that a department is of, after a comma: `Phòng Ngân sách, | Sở Tài chính`; but not
  /// the next of a list of bodies.
  private int whole(int i, int from) {
    int next = i + 1;
    int body = hits.end(next, Label.BODY);
    boolean other =
        (tokens.is(i, "-") || (i > from && tokens.is(i, ",")))
            && body > next
            && tokens.isCapitalized(next)
            && hits.end(next, Label.ROLE) == next
            && !isPart(tokens.key(next))
            && tokens.block(next) == tokens.block(from);
    if (!other) {
      return i;
    }
    int end = body;
    while (part(end, from) > end) {
      end = part(end, from);
    }
    boolean list =
        (tokens.is(end, ",") || tokens.is(end, "và"))
            && hits.has(end + 1, Label.BODY)
            && hits.end(end + 1, Label.ROLE) == end + 1;
    return list ? i : end;
  }

  /// Whether the part is a unit with its name, after which only the unit it lies in may follow.
  private boolean isNamedUnit(int from, int to) {
    int start = tokens.is(from, ",") ? from + 1 : from;
    int type = hits.end(start, Label.UNIT_TYPE);
    boolean body = hits.end(start, Label.BODY) > type;
    return type > start && type < to && tokens.isCapitalized(type) && !body;
  }

  /// Where capitals end that name a hamlet or the like, before a person's name.
  int endOfCapitals(int from) {
    return tokens.isCapitalized(from) ? firstPerson(from, names.runEnd(from)) : from;
  }

  /// Where one part of the name ends that begins at `i`, or `i`.
  private int part(int i, int from) {
    int known = Math.max(hits.end(i, Label.BODY), hits.end(i, Label.FIELD));
    int unit = known > hits.end(i, Label.UNIT_TYPE) ? i : typedUnit(i);
    if (unit > i) {
      return unit;
    }
    int place = place(i, from);
    if (place > i) {
      return place;
    }
    if (hits.end(i, Label.ROLE) > Math.max(known, i + 1) && i > from) {
      return i;
    }
    boolean stops = isCountrys(i) && tokens.shape(i) == Tokens.Shape.LOWER;
    if (known > i && !beginsPerson(i)) {
      return stops ? i : known;
    }
    if (tokens.shape(i) == Tokens.Shape.NUMBER && i > from && takesNumber(i - 1)) {
      return i + 1;
    }
    if (i > from && isAfterHamlet(i)) {
      return hamlet(i);
    }
    if (i > from
        && tokens.isCapitalized(i - 1)
        && tokens.isCapitalized(i + 1)
        && !JOINTS.contains(tokens.key(i))
        && isEnterprise(from, i)
        && tokens.shape(i) == Tokens.Shape.LOWER) {
      return i + 1;
    }
    return i > from || hits.has(i, Label.BODY) ? otherCapitals(i) : i;
  }

  /// Whether a hamlet's word stands before a token: `thôn`, `khu phố`, `tổ dân phố`.
  private boolean isAfterHamlet(int i) {
    for (int word = i - 1; word >= i - LONGEST_WORD; word--) {
      if (hits.end(word, Label.NAMESAKE) == i && hits.has(word, Label.BODY)) {
        return true;
      }
    }
    return false;
  }

  /// Past the name and number of a hamlet: `thôn | A Rầng 1 | Zơrâm Nhớp`.
  private int hamlet(int i) {
    int run = names.runEnd(i);
    boolean numbered = tokens.shape(run) == Tokens.Shape.NUMBER && run - i <= LONGEST_HAMLET;
    return numbered ? run + 1 : endOfCapitals(i);
  }

  /// A unit type, and the name of the unit if one follows: `tỉnh`, `xã Mường Than`, `Quận 8`.
  private int typedUnit(int i) {
    int type = hits.end(i, Label.UNIT_TYPE);
    if (type == i || tokens.block(type) != tokens.block(i)) {
      return type;
    }
    if (tokens.shape(type) == Tokens.Shape.NUMBER) {
      return type + 1;
    }
    int name = unitName(type);
    if (name > type) {
      return name;
    }
    int run = names.runEnd(type);
    int person = firstPerson(type, run);
    boolean unknownUnit = person > type && person - type <= 4;
    return unknownUnit ? person : type;
  }

  /// Where the longest unit name ends at a token that leaves a whole person or nothing behind it.
  private int unitName(int i) {
    int run = names.runEnd(i);
    int longest = hits.end(i, Label.UNIT);
    for (int end = longest; end > i; end--) {
      boolean clean = end >= run || names.isName(end, run) || !names.isName(i, run);
      if (!hits.units(i, end).isEmpty() && clean) {
        boolean oneSyllable = end == i + 1 && names.isName(i, run);
        return oneSyllable ? i : end;
      }
    }
    return i;
  }

  /// A bare place that closes the name of a body which asks for one: `Tỉnh ủy | Lào Cai`.
  private int place(int i, int from) {
    if (!tokens.isCapitalized(i)) {
      return i;
    }
    int end = unitName(i);
    if (i == from) {
      return isProvince(i, end) ? end : i;
    }
    for (Unit unit : hits.units(i, end)) {
      if (fits(unit, i)) {
        return end;
      }
    }
    return i;
  }

  private boolean isProvince(int from, int to) {
    return hits.province(from, to).isPresent();
  }

  private boolean fits(Unit unit, int i) {
    String head = tokens.key(i - 2) + " " + tokens.key(i - 1);
    return switch (unit.kind()) {
      case PROVINCE -> true;
      case DISTRICT -> DISTRICT_BODIES.contains(head);
      case COMMUNE -> false;
    };
  }

  /// Capitals that no file knows, up to a person's name: `Trường THPT | Thuận Thành | số 1`.
  private int otherCapitals(int i) {
    if (!tokens.isCapitalized(i)
        || hits.has(i, Label.HONORIFIC)
        || hits.has(i, Label.SENTENCE_START)
        || tokens.is(i, "khóa")) {
      return i;
    }
    int run = names.runEnd(i);
    if (isSchool(i)) {
      return run - i <= LONGEST_NAME ? run : Math.min(firstPerson(i + 2, run), run);
    }
    return Math.min(firstPerson(i, run), nextKnown(i, run));
  }

  /// Whether a school's kind stands before a token; schools bear the names of persons.
  private boolean isSchool(int i) {
    return tokens.is(i - 1, "thpt")
        || tokens.is(i - 1, "thcs")
        || (tokens.is(i - 1, "chuyên") && hits.has(i - 2, Label.FIELD))
        || (tokens.is(i - 1, "học") && tokens.is(i - 2, "tiểu"))
        || (tokens.is(i - 1, "thông") && tokens.is(i - 2, "phổ"))
        || (tokens.is(i - 1, "sở") && tokens.is(i - 2, "cơ") && tokens.is(i - 3, "học"));
  }

  private int nextKnown(int from, int run) {
    for (int i = from + 1; i < run; i++) {
      if (hits.end(i, Label.ROLE) > i + 1
          || hits.has(i, Label.BODY)
          || hits.has(i, Label.FIELD)
          || hits.has(i, Label.UNIT)) {
        return i;
      }
    }
    return run;
  }

  /// Where a person's name begins that ends the capitals, or their end where none does. Of several
  /// readings one of three or four syllables is the likeliest.
  private int firstPerson(int from, int run) {
    int first = run;
    for (int i = Math.max(from, run - Names.LONGEST); i < run; i++) {
      if (names.isName(i, run)) {
        boolean usual = run - i == 3 || run - i == 4;
        if (usual || names.isMarker(i)) {
          return i;
        }
        first = Math.min(first, i);
      }
    }
    return first;
  }

  private boolean beginsPerson(int i) {
    int run = names.runEnd(i);
    int known = Math.max(hits.end(i, Label.BODY), hits.end(i, Label.FIELD));
    boolean paper = hits.has(i, Label.BODY) && hits.end(i + 1, Label.UNIT) == run;
    return known < run && names.isName(i, run) && !paper;
  }

  /// Whether the name has said before a token that the body is the country's: `… Việt Nam`, `… tối
  /// cao`.
  private boolean isCountrys(int i) {
    return (tokens.is(i - 1, "nam") && tokens.is(i - 2, "việt"))
        || (tokens.is(i - 1, "cao") && tokens.is(i - 2, "tối"));
  }

  /// What goes on after `và`, `-`, `&`, `của`, or a comma before a unit with its type.
  private int joined(int i, int from) {
    if (i == from) {
      return i;
    }
    if (tokens.block(i + 1) != tokens.block(i)) {
      return i;
    }
    boolean comma = tokens.is(i, ",");
    boolean direct = tokens.is(i, "trực") && tokens.is(i + 1, "thuộc");
    boolean joint = direct || JOINTS.contains(tokens.key(i));
    int next = direct ? i + 2 : i + 1;
    if (comma) {
      boolean unit =
          hits.has(next, Label.UNIT_TYPE) && tokens.isCapitalized(hits.end(next, Label.UNIT_TYPE));
      boolean after =
          hits.end(next, Label.FIELD) > next
              && hits.has(i - 1, Label.FIELD)
              && tokens.isCapitalized(next)
              && hits.end(next, Label.ROLE) == next
              && !names.isName(next, names.runEnd(next));
      int end = unit ? typedUnit(next) : after ? hits.end(next, Label.FIELD) : i;
      return end > next ? end : i;
    }
    if (!joint || hits.end(next, Label.ROLE) > next || hits.has(next, Label.HONORIFIC)) {
      return i;
    }
    if (tokens.is(i, "và") && (isCountrys(i) || isEscort(i))) {
      return i;
    }
    int end = part(next, next - 1);
    boolean known = Math.max(hits.end(next, Label.FIELD), hits.end(next, Label.BODY)) > next;
    boolean acronym = tokens.is(i, "và") && tokens.shape(next) == Tokens.Shape.UPPER;
    boolean capital = tokens.isCapitalized(next) && names.end(next) == next && !acronym;
    return end > next && (known || capital) ? end : i;
  }

  /// Whether `và` only adds who came along: `Trưởng Đoàn đại biểu Quốc hội tỉnh | và đoàn công
  /// tác`.
  private boolean isEscort(int and) {
    int next = and + 1;
    boolean small =
        tokens.shape(next) == Tokens.Shape.LOWER
            && hits.has(next, Label.BODY)
            && !hits.has(next, Label.FIELD);
    return small && (isUnitType(and - 1, and) || isUnitType(and - 2, and));
  }

  private boolean isUnitType(int from, int to) {
    return hits.end(from, Label.UNIT_TYPE) == to;
  }

  /// Whether a company, a school or the like is named in `[from, to)`, whose names hold any words.
  private boolean isEnterprise(int from, int to) {
    for (int i = Math.max(from, to - LONGEST_ENTERPRISE); i < to; i++) {
      boolean cell = tokens.is(i, "chi") && tokens.is(i + 1, "bộ");
      if (!cell && hits.has(i, Label.BODY) && hits.word(i, Label.BODY).column(1).equals("unit")) {
        return true;
      }
    }
    return false;
  }

  private boolean takesNumber(int i) {
    return BEFORE_NUMBERS.contains(tokens.key(i));
  }
}
