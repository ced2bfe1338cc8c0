package motin.extract;

import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Unit;
import motin.gazetteer.Word;
import motin.language.Orthography;
import motin.language.Tokens;

/// Spells the names of bodies out: `UBND` is `Ủy ban nhân dân`, `TPHCM` is `Thành phố Hồ Chí Minh`.
final class Spelling {

  private static final String HO_CHI_MINH = "Hồ Chí Minh";

  private final Tokens tokens;
  private final Hits hits;

  Spelling(Reading reading) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
  }

  /// The words `[from, to)` of a body, abbreviations written out.
  String of(int from, int to) {
    StringBuilder name = new StringBuilder();
    boolean replaced = false;
    int i = from;
    while (i < to) {
      int end = i + 1;
      String text = null;
      int body = hits.end(i, Label.BODY);
      int field = hits.end(i, Label.FIELD);
      int type = hits.end(i, Label.UNIT_TYPE);
      int unit = hits.end(i, Label.UNIT);
      if (unit > i && unit <= to && isCity(i, unit)) {
        end = unit;
        text = city(i, unit);
      } else if (body > i && body <= to && body >= Math.max(type, field)) {
        end = body;
        Word word = hits.word(i, Label.BODY);
        text = isShort(word, i) ? word.column(0) : tokens.text(i, body);
      } else if (field > i && field <= to && field >= type) {
        end = field;
        String full = hits.word(i, Label.FIELD).column(0);
        text = full.isEmpty() ? tokens.text(i, field) : full;
      } else if (type > i && type <= to) {
        end = type;
        String full = hits.word(i, Label.UNIT_TYPE).column(1);
        text =
            Orthography.key(full).equals(Orthography.key(tokens.text(i, type)))
                ? tokens.text(i, type)
                : full;
      }
      String word = text == null ? tokens.text(i, end) : text;
      boolean same = word.equals(tokens.text(i, end));
      boolean tight = i == from || (tokens.isGlued(i) && same && !replaced);
      name.append(tight ? "" : " ").append(word);
      replaced = !same;
      i = end;
    }
    return name.toString();
  }

  /// Whether the word at a token is short for another: `TƯ`, but not the `Tư` of `Tư pháp`.
  private boolean isShort(Word word, int i) {
    boolean acronym = Character.isUpperCase(word.form().charAt(1));
    return !word.column(0).isEmpty() && (!acronym || tokens.shape(i) == Tokens.Shape.UPPER);
  }

  /// `TPHCM`, `TP Hải Phòng` in full, `Thừa Thiên - Huế` by its canonical name.
  private String city(int from, int to) {
    String name = province(from, to);
    if (name.equals(HO_CHI_MINH)) {
      return "Thành phố Hồ Chí Minh";
    }
    return tokens.is(from, "tp") ? "thành phố " + name : name;
  }

  /// Whether a province is written short or with other marks than its name has.
  private boolean isCity(int from, int to) {
    String name = province(from, to);
    if (name.isEmpty()) {
      return false;
    }
    String text = tokens.text(from, to);
    boolean marks = letters(text) == letters(name) && text.length() != name.length();
    return tokens.shape(from) == Tokens.Shape.UPPER || marks;
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private String province(int from, int to) {
    return hits.province(from, to).map(Unit::name).orElse("");
  }
}
