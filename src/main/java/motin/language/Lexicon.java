package motin.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// Known words, as a set of all their beginnings: a trie without nodes, each beginning one number
/// in one array. Only read once it is filled.
final class Lexicon {

  private static final long FLAGS = 7;

  /// The beginning that every word has.
  static final long ROOT = 0x5851F42D4C957F2DL & ~FLAGS;

  /// No word begins so.
  static final long NONE = 0;

  private static final int MOST_TOKENS = 24;

  private static final long WORD = 1;

  /// A word that the learner is not asked about: one of the user's, or one with a mark inside.
  private static final long CERTAIN = 2;

  /// A syllable that the names of persons begin with.
  private static final long SURNAME = 4;

  private static final String SURNAMES = "surnames.txt";

  private long[] slots = new long[1 << 17];
  private int size;

  private Lexicon() {}

  /// The words of all files `.txt` of a folder; those of `surnames.txt` are what names begin with.
  ///
  /// @throws IOException where one cannot be read or a row is no word; names file and line
  static Lexicon read(Path folder) throws IOException {
    Lexicon lexicon = new Lexicon();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          lexicon.read(in, file.toString(), file.endsWith(SURNAMES) ? SURNAME : WORD);
        }
      }
    }
    if (lexicon.size == 0) {
      throw new IOException(folder + ": no words in this folder");
    }
    return lexicon;
  }

  /// The lexicon that has these [#entries()].
  static Lexicon of(long[] entries) {
    Lexicon lexicon = new Lexicon();
    for (long entry : entries) {
      lexicon.put(entry & ~FLAGS, entry & FLAGS);
    }
    return lexicon;
  }

  /// Every beginning with its flags, in order.
  long[] entries() {
    return Arrays.stream(slots).filter(entry -> entry != 0).sorted().toArray();
  }

  /// This and the words of a file, which are certain.
  ///
  /// @throws IOException where it cannot be read or a row is no word; names file and line
  Lexicon with(InputStream file, String name) throws IOException {
    Lexicon more = new Lexicon();
    more.slots = slots.clone();
    more.size = size;
    more.read(file, name, WORD | CERTAIN);
    return more;
  }

  private void read(InputStream file, String name, long flags) throws IOException {
    int number = 0;
    // A new decoder reports malformed bytes; a charset given to the reader would hide them.
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()));
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          add(line.replace('_', ' '), flags, name + ":" + number);
        }
      }
    } catch (CharacterCodingException e) {
      throw new IOException(name + ": not UTF-8 after line " + number, e);
    }
  }

  private void add(String word, long flags, String origin) throws IOException {
    WordTokens tokens = WordTokens.of(word);
    boolean letters = false;
    boolean marks = false;
    for (int i = 0; i < tokens.size(); i++) {
      letters |= tokens.isSyllable(i);
      marks |= tokens.size() > 1 && !tokens.isSyllable(i);
    }
    if (!letters || tokens.size() > MOST_TOKENS || word.indexOf('\t') >= 0) {
      String why =
          letters
              ? "is no word: it has a tab or more than " + MOST_TOKENS + " syllables"
              : "is no word: it has no letter";
      throw new IOException(origin + ": «" + shown(word) + "» " + why);
    }
    long state = ROOT;
    for (int i = 0; i < tokens.size(); i++) {
      state = join(state, tokens.number(i));
      boolean last = i + 1 == tokens.size();
      put(state, last ? flags | (marks ? CERTAIN : 0) : 0);
    }
  }

  private static String shown(String word) {
    String line = word.strip().replace('\t', ' ');
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }

  /// The beginning that follows when one more token is read, with its flags, or [#NONE].
  long step(long beginning, long token) {
    long key = join(beginning, token);
    int mask = slots.length - 1;
    for (int slot = (int) (key >>> 20) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      if ((slots[slot] & ~FLAGS) == key) {
        return slots[slot];
      }
    }
    return NONE;
  }

  static boolean isWord(long beginning) {
    return (beginning & WORD) != 0;
  }

  static boolean isCertain(long beginning) {
    return (beginning & CERTAIN) != 0;
  }

  static boolean isSurname(long beginning) {
    return (beginning & SURNAME) != 0;
  }

  private static long join(long beginning, long token) {
    return Syllable.mix((beginning & ~FLAGS) * 31 + token) & ~FLAGS;
  }

  private void put(long key, long flags) {
    if (2 * size > slots.length) {
      long[] old = slots;
      slots = new long[2 * old.length];
      size = 0;
      Arrays.stream(old).filter(entry -> entry != 0).forEach(e -> put(e & ~FLAGS, e & FLAGS));
    }
    int mask = slots.length - 1;
    int slot = (int) (key >>> 20) & mask;
    while (slots[slot] != 0 && (slots[slot] & ~FLAGS) != key) {
      slot = (slot + 1) & mask;
    }
    size += slots[slot] == 0 ? 1 : 0;
    slots[slot] |= key | flags;
  }
}
