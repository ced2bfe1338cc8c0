package motin.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import motin.language.Orthography;
import org.jspecify.annotations.Nullable;

/// Abbreviations and the words they stand for, found syllable by syllable, with accents or without.
/// Only read once it is made.
///
/// A file has one pair a line, parted by a tab: `ubnd`, `ủy ban nhân dân`. Empty lines and `#`
/// lines do not count.
public final class Abbreviations {

  private static final String OWN = "abbreviations.tsv";

  private final Node root = new Node();

  private Abbreviations() {}

  static Abbreviations none() {
    return new Abbreviations();
  }

  /// The list of this room.
  ///
  /// @throws UncheckedIOException where the jar lacks it
  public static Abbreviations own() {
    try (InputStream in = Abbreviations.class.getResourceAsStream(OWN)) {
      if (in == null) {
        throw new IOException("motin/analysis/" + OWN + " is missing");
      }
      return read(in, OWN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a file.
  ///
  /// @param in UTF-8; is not closed
  /// @param name of the file, for what is wrong with it
  /// @throws IOException where it cannot be read or a row is no pair; names file and line
  public static Abbreviations read(InputStream in, String name) throws IOException {
    Abbreviations read = new Abbreviations();
    // A new decoder reports malformed bytes; a charset given to the reader would hide them.
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    int number = 0;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          read.add(line, name + ":" + number);
        }
      }
    } catch (CharacterCodingException e) {
      throw new IOException(name + ": not UTF-8 after line " + number, e);
    }
    return read;
  }

  private void add(String line, String origin) throws IOException {
    String[] columns = line.split("\t", -1);
    List<String> small = syllables(columns[0]);
    List<String> whole = columns.length == 2 ? syllables(columns[1]) : List.of();
    if (small.isEmpty() || whole.isEmpty()) {
      throw new IOException(origin + ": is no abbreviation, a tab, and the words it stands for");
    }
    put(small, whole);
    put(whole, small);
  }

  private void put(List<String> found, List<String> other) {
    root.put(found, other);
    List<String> plain = found.stream().map(Orthography::plain).toList();
    if (!plain.equals(found)) {
      root.put(plain, other);
    }
  }

  private static List<String> syllables(String text) {
    List<String> syllables = new ArrayList<>();
    Syllables walk = new Syllables(text);
    while (walk.next()) {
      syllables.add(walk.key());
    }
    return List.copyOf(syllables);
  }

  /// Other ways to say what one syllable says, each as the keys of its syllables; none for most.
  public List<List<String>> of(String syllable) {
    Node node = root.then(syllable);
    return node == null ? List.of() : List.copyOf(node.others());
  }

  Node root() {
    return root;
  }

  /// What has been read of a phrase.
  static final class Node {

    private final Map<String, Node> next = new HashMap<>(4);
    private final List<List<String>> others = new ArrayList<>(1);

    @Nullable Node then(String syllable) {
      return next.get(syllable);
    }

    /// Other ways to say what ends here.
    List<List<String>> others() {
      return others;
    }

    private void put(List<String> found, List<String> other) {
      Node node = this;
      for (String syllable : found) {
        node = node.next.computeIfAbsent(syllable, _ -> new Node());
      }
      if (!node.others.contains(other)) {
        node.others.add(other);
      }
    }
  }
}
