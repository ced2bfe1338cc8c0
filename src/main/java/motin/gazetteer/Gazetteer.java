package motin.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import motin.fact.Place;
import motin.language.Tokens;
import motin.language.Vocabulary;

/// All names and trigger words known in advance, found in a text in one pass.
///
/// The words are in TSV files, one for each [Label]; a user adds more with files of their own,
/// whose first column is the label. Immutable once loaded and safe for all threads.
public final class Gazetteer {

  private static final int UNIT_COLUMNS = 8;

  private final Trie trie = new Trie();
  private final List<Unit> units = new ArrayList<>();
  private final Map<String, Unit> provinces = new TreeMap<>();
  private final Map<String, String> successors = new HashMap<>();

  private Gazetteer() {}

  /// Loads the words of the jar and, on top of them, the files of the user.
  ///
  /// @throws MalformedWordsException for a row that is wrong, with file, line and reason
  /// @throws IOException where a file cannot be read
  public static Gazetteer load(List<Path> more) throws IOException {
    var gazetteer = new Gazetteer();
    for (Label label : Label.values()) {
      try (InputStream file = Gazetteer.class.getResourceAsStream(label.file())) {
        if (file == null) {
          throw new IllegalStateException(label.file() + " is missing from the jar");
        }
        gazetteer.read(file, label.file(), Optional.of(label));
      }
    }
    for (Path path : more) {
      try (InputStream file = Files.newInputStream(path)) {
        gazetteer.read(file, path.toString(), Optional.empty());
      }
    }
    gazetteer.findSuccessors();
    return gazetteer;
  }

  /// Loads the words of the jar.
  public static Gazetteer load() {
    try {
      return load(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The syllables that a text must be read with for [#find].
  public Vocabulary vocabulary() {
    return trie.vocabulary();
  }

  /// Every phrase in the text, in one pass.
  ///
  /// @param tokens read with this gazetteer's [#vocabulary()]
  public Hits find(Tokens tokens) {
    var hits = new Hits(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      trie.match(tokens, i, hits);
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (hits.has(i, Label.UNIT_TYPE) && hits.has(i + 1, Label.UNIT)) {
        preferUnit(tokens, hits, i);
      }
    }
    return hits;
  }

  /// In `xã Hội Thịnh` and `xã Đoàn Kết` the capital tells the unit's name from `xã hội` and `Xã
  /// đoàn`.
  private static void preferUnit(Tokens tokens, Hits hits, int type) {
    boolean named = tokens.shape(type) == Tokens.Shape.LOWER && tokens.isCapitalized(type + 1);
    if (named && tokens.block(type) == tokens.block(type + 1)) {
      hits.removeInside(type, hits.end(type + 1, Label.UNIT));
    }
  }

  /// A province by its canonical name, of either era.
  public Optional<Unit> province(String name) {
    return Optional.ofNullable(provinces.get(name));
  }

  /// The province that a province of the old era is part of now: itself where it is in none other.
  public String successor(String province) {
    return successors.getOrDefault(province, province);
  }

  /// All administrative units of both eras.
  public List<Unit> units() {
    return Collections.unmodifiableList(units);
  }

  /// The canonical names of all provinces of both eras.
  public Set<String> provinceNames() {
    return Collections.unmodifiableSet(provinces.keySet());
  }

  /// A commune that goes on under another name keeps its code, and so tells where its province
  /// went.
  private void findSuccessors() {
    Map<String, String> now = new HashMap<>();
    for (Unit unit : units) {
      if (unit.kind() == Place.Kind.COMMUNE && unit.era() == Unit.Era.NEW) {
        now.put(unit.code(), unit.province());
      }
    }
    for (Unit unit : units) {
      String province = now.get(unit.code());
      if (unit.kind() == Place.Kind.COMMUNE && province != null) {
        successors.put(unit.province(), province);
      }
    }
  }

  private void read(InputStream file, String name, Optional<Label> label) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      boolean head = number == 1 && label.isPresent();
      if (!head && !line.isBlank() && !line.startsWith("#")) {
        String place = name + ":" + number;
        String[] columns = line.split("\t", -1);
        if (label.isPresent()) {
          add(label.get(), columns, place);
        } else {
          add(
              constant(Label.values(), columns[0], place),
              Arrays.copyOfRange(columns, 1, columns.length),
              place);
        }
      }
    }
  }

  private void add(Label label, String[] columns, String place) throws MalformedWordsException {
    if (columns.length == 0 || columns[0].isBlank()) {
      throw new MalformedWordsException(place, "a form is expected, found nothing");
    }
    if (label != Label.UNIT) {
      List<String> rest = List.of(columns).subList(1, columns.length);
      trie.add(columns[0], Word.of(label, columns[0], rest));
      return;
    }
    Unit unit = unit(columns, place);
    units.add(unit);
    if (unit.kind() == Place.Kind.PROVINCE) {
      provinces.put(unit.name(), unit);
    }
    for (String form : columns[0].split("\\|", -1)) {
      trie.add(form, unit);
    }
  }

  private static Unit unit(String[] column, String place) throws MalformedWordsException {
    if (column.length != UNIT_COLUMNS) {
      throw new MalformedWordsException(
          place, "%d columns expected, %d found".formatted(UNIT_COLUMNS, column.length));
    }
    return new Unit(
        constant(Place.Kind.values(), column[1], place),
        column[2],
        column[3],
        column[4],
        Optional.of(column[5]).filter(s -> !s.isEmpty()),
        column[6],
        constant(Unit.Era.values(), column[7], place));
  }

  private static <E extends Enum<E>> E constant(E[] values, String name, String place)
      throws MalformedWordsException {
    String wanted = name.strip().replace('-', '_');
    for (E value : values) {
      if (value.name().equalsIgnoreCase(wanted)) {
        return value;
      }
    }
    String known = Arrays.toString(values).toLowerCase(Locale.ROOT).replace('_', '-');
    throw new MalformedWordsException(place, "no such word: " + name + "; one of " + known);
  }
}
