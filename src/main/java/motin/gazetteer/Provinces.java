package motin.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The provinces of two eras: 63 until 30 June 2025, 34 since.
///
/// A figure reported of a merged province is never split, so that among the 63 it belongs to all
/// its members together: `Lào Cai + Yên Bái`. Names are canonical ones.
public final class Provinces {

  private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
  private static final String FILE = "province-mergers.tsv";
  private static final String TOGETHER = " + ";

  private final Map<String, String> successors = new HashMap<>();
  private final Map<String, List<String>> merged = new HashMap<>();
  private final Map<String, String> formerNames = new HashMap<>();

  private Provinces() {}

  /// Loads the mergers that the jar carries.
  public static Provinces load() {
    var provinces = new Provinces();
    try (InputStream file =
            Objects.requireNonNull(Provinces.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          provinces.add(columns[0], columns[1], columns.length > 2);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return provinces;
  }

  private void add(String name, String successor, boolean renamed) {
    successors.put(name, successor);
    if (renamed) {
      formerNames.put(successor, name);
    } else {
      merged.computeIfAbsent(successor, _ -> new ArrayList<>()).add(name);
    }
  }

  /// The one of the 34 that a province of either era is, or is part of now.
  public String amongNew(String name) {
    return successors.getOrDefault(name, name);
  }

  /// The one of the 63 that a name reported on a day means; all that are in it now together, where
  /// it was reported since they are, or on a day unknown.
  public String amongOld(String name, Optional<LocalDate> reported) {
    boolean alone = reported.filter(day -> day.isBefore(MERGED)).isPresent();
    List<String> others = alone ? List.of() : mergedInto(name);
    String first = formerNames.getOrDefault(name, name);
    return others.isEmpty() ? first : first + TOGETHER + String.join(TOGETHER, others);
  }

  /// The provinces that were merged into one of the 34; none for one that did not grow.
  public List<String> mergedInto(String name) {
    return List.copyOf(merged.getOrDefault(name, List.of()));
  }
}
