package motin.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import motin.language.Orthography;

/// The names of [QueryField]s that people type, from `query-fields.tsv`; accents do not count.
final class QueryFields {

  /// The most words a name has.
  static final int LONGEST = 3;

  private static final String FILE = "query-fields.tsv";
  private static final Map<String, Named> NAMES = load();

  /// A field as it was named.
  ///
  /// @param subject the words of a thing counted that is itself the name: `đảng viên`; else empty
  record Named(QueryField field, String subject) {}

  private QueryFields() {}

  static Optional<Named> named(String name) {
    return Optional.ofNullable(NAMES.get(Orthography.plain(name.strip())));
  }

  private static Map<String, Named> load() {
    Map<String, Named> names = new HashMap<>();
    try (InputStream file =
            Objects.requireNonNull(QueryFields.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          Named named =
              new Named(QueryField.valueOf(columns[1]), columns.length > 2 ? columns[2] : "");
          names.put(Orthography.plain(columns[0]), named);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return Map.copyOf(names);
  }
}
