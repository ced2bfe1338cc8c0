package motin.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The provinces of an era as shapes, from the north to the south; the files say whose they are.
///
/// @param provinces as `provinces-34.tsv` and `provinces-63.tsv` have them
record Outlines(int era, List<Outline> provinces) {

  static final Outlines NEW = load(34);
  static final Outlines OLD = load(63);

  /// @param path of an SVG picture that is 850 wide and 930 high
  record Outline(String name, double latitude, double longitude, String path) {}

  Outlines {
    provinces = List.copyOf(provinces);
  }

  static Outlines of(int era) {
    return era == OLD.era ? OLD : NEW;
  }

  List<String> names() {
    return provinces.stream().map(Outline::name).toList();
  }

  boolean has(String name) {
    return names().contains(name);
  }

  private static Outlines load(int era) {
    String file = "provinces-%d.tsv".formatted(era);
    try (InputStream in = Outlines.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new Outlines(
          era,
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .map(row ->
                  new Outline(
                      row[0], Double.parseDouble(row[1]), Double.parseDouble(row[2]), row[3]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
