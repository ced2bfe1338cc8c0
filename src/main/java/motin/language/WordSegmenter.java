package motin.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Finds the words of Vietnamese, whose syllables are all written apart: `Đại hội | đại biểu | Đảng
/// bộ | tỉnh | Quảng Ninh`. Immutable and safe for all threads; time is linear.
///
/// ```java
/// WordSegmenter segmenter = WordSegmenter.load();
/// Words words = segmenter.segment("Đồng chí Giàng Páo Mỷ dự Đại hội.");
/// words.toString(); // Đồng_chí Giàng_Páo_Mỷ dự Đại_hội .
/// ```
///
/// Rules keep numbers, dates, document numbers, addresses and marks whole. Between syllables a
/// linear model decides, joint by joint from left to right, from the syllables around, from how
/// they are written, and from a lexicon. A file of one's own words decides before the model does.
/// Spelling is compared as [Orthography#key] has it and is never changed.
public final class WordSegmenter {

  private static final String MODEL = "/motin/models/vi-words.bin";
  private static final String RECIPE = "./motin train --treebank DIR (see models/README.md)";

  /// No word has more tokens than this, but what is joined without a blank.
  private static final int LONGEST = 24;

  private final Lexicon lexicon;
  private final WordModel model;

  private WordSegmenter(Lexicon lexicon, WordModel model) {
    this.lexicon = lexicon;
    this.model = model;
  }

  /// Loads the model that the jar carries, with its lexicon.
  ///
  /// @throws UncheckedIOException where it is missing or damaged; the message says how to make it
  public static WordSegmenter load() {
    return load(MODEL);
  }

  static WordSegmenter load(String resource) {
    try (InputStream in = WordSegmenter.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw unusable(resource, "is missing", new FileNotFoundException(resource));
      }
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw unusable(resource, "is damaged: " + e.getMessage(), e);
    }
  }

  private static UncheckedIOException unusable(String resource, String why, IOException cause) {
    String what = "The word model " + resource.substring(1) + " " + why;
    return new UncheckedIOException(what + ". To make it: " + RECIPE, cause);
  }

  /// @throws IOException where the file is damaged
  static WordSegmenter of(byte[] model) throws IOException {
    WordModel read = WordModel.read(model);
    return new WordSegmenter(read.lexicon(), read);
  }

  /// A segmenter that takes the words of this file for words wherever they stand: one a line,
  /// syllables joined by blanks or `_`, in any case; empty lines and `#` lines do not count.
  ///
  /// @param words UTF-8
  /// @throws IOException where it cannot be read or a row is no word; names file and line
  public WordSegmenter with(Path words) throws IOException {
    try (InputStream in = Files.newInputStream(words)) {
      return with(in, words.toString());
    }
  }

  /// As [#with(Path)], from a stream, which is not closed.
  ///
  /// @param name of the file, for what is wrong with it
  /// @throws IOException where it cannot be read or a row is no word; names file and line
  public WordSegmenter with(InputStream words, String name) throws IOException {
    return new WordSegmenter(lexicon.with(words, name), model);
  }

  /// The words of a text. A word never goes over the end of a line.
  public Words segment(String text) {
    WordTokens tokens = WordTokens.of(text);
    return words(text, tokens, begins(tokens));
  }

  /// Which tokens begin a word.
  private boolean[] begins(WordTokens tokens) {
    Joints joints = new Joints(tokens, lexicon);
    long[] features = new long[Joints.MOST_FEATURES];
    boolean[] begins = new boolean[tokens.size()];
    int begin = 0;
    int sure = 0; // where the last certain word ends
    for (int i = 0; i < begins.length; i++) {
      int certain = i < sure ? 0 : joints.certain(i);
      boolean joined =
          i < sure
              || (certain == 0
                  && i > sure
                  && i - begin < LONGEST
                  && joints.isOpen(i)
                  && model.sum(features, joints.features(i, begin, features)) <= 0);
      if (!joined) {
        begins[i] = true;
        begin = i;
      }
      sure = certain > 0 ? i + certain : sure;
    }
    joinGlued(tokens, begins);
    return begins;
  }

  /// `cà-phê`, `GD-ĐT`, `km/h` and `1 . 600` are one word; not so where a side is part of a longer
  /// word: `Hà Nội-Hải Phòng`.
  private static void joinGlued(WordTokens tokens, boolean[] begins) {
    int joint = -2;
    for (int i = 1; i + 1 < begins.length; i++) {
      if (tokens.isStopOfNumber(i)) {
        begins[i] = false;
        begins[i + 1] = false;
      } else if (tokens.isJoint(i)
          && tokens.isSyllable(i - 1)
          && tokens.isSyllable(i + 1)
          && begins[i]
          && (begins[i - 1] || joint == i - 2)
          && (i + 2 == begins.length || begins[i + 2])) {
        begins[i] = false;
        begins[i + 1] = false;
        joint = i;
      }
    }
  }

  static Words words(String text, WordTokens tokens, boolean[] begins) {
    int[] firsts = new int[begins.length + 1];
    int size = 0;
    for (int i = 0; i < begins.length; i++) {
      if (begins[i]) {
        firsts[size++] = i;
      }
    }
    firsts[size] = begins.length;
    return new Words(text, tokens.bounds(), firsts, size);
  }

  /// The plain way, to compare with: always the longest word of the lexicon that begins here.
  Words longestMatch(String text) {
    WordTokens tokens = WordTokens.of(text);
    Joints joints = new Joints(tokens, lexicon);
    boolean[] begins = new boolean[tokens.size()];
    for (int i = 0; i < begins.length; i++) {
      begins[i] = joints.onPath(i);
    }
    joinGlued(tokens, begins);
    return words(text, tokens, begins);
  }
}
