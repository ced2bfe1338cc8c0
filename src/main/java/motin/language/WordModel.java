package motin.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/// A lexicon, and what the learner learnt with it: a weight for each feature that has one.
/// Immutable.
///
/// A feature is a number of 64 bits; the upper 48 stand for it in the table, the lower 16 hold its
/// weight. The file is a line that says what it is, the checksum of the rest, how many entries the
/// lexicon has, and the entries of lexicon and table in order, so that what is the same is always
/// the same bytes.
final class WordModel {

  private static final byte[] HEAD = "motin words 2\n".getBytes(StandardCharsets.US_ASCII);
  private static final long FEATURE = ~0xFFFFL;

  private static final int BODY = HEAD.length + 2 * Integer.BYTES;

  private final Lexicon lexicon;
  private final long[] table;
  private final int mask;

  private WordModel(Lexicon lexicon, long[] entries) {
    this.lexicon = lexicon;
    int room = Integer.highestOneBit(Math.max(1, entries.length)) << 2;
    table = new long[room];
    mask = room - 1;
    for (long entry : entries) {
      int slot = slot(entry);
      while (table[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = entry;
    }
  }

  /// @throws IOException where the file is cut off, damaged, or of another version
  static WordModel read(byte[] file) throws IOException {
    if (file.length < BODY || !Arrays.equals(file, 0, HEAD.length, HEAD, 0, HEAD.length)) {
      throw new IOException("it is no word model of this version");
    }
    ByteBuffer in = ByteBuffer.wrap(file).position(HEAD.length);
    if (in.getInt() != checksum(file)) {
      throw new IOException("its checksum is wrong");
    }
    long[] words = new long[in.getInt()];
    LongBuffer entries = in.asLongBuffer().get(words);
    long[] weights = new long[entries.remaining()];
    entries.get(weights);
    return new WordModel(Lexicon.of(words), weights);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /// An entry of the table and the file.
  static long entry(long feature, int weight) {
    return (feature & FEATURE) | (weight & 0xFFFF);
  }

  static byte[] write(Lexicon lexicon, long[] entries) {
    long[] words = lexicon.entries();
    long[] weights = entries.clone();
    Arrays.sort(weights);
    ByteBuffer out = ByteBuffer.allocate(BODY + Long.BYTES * (words.length + weights.length));
    out.put(HEAD).putInt(0).putInt(words.length).asLongBuffer().put(words).put(weights);
    return out.putInt(HEAD.length, checksum(out.array())).array();
  }

  /// Of all behind the checksum itself.
  private static int checksum(byte[] file) {
    CRC32 checksum = new CRC32();
    int start = HEAD.length + Integer.BYTES;
    checksum.update(file, start, file.length - start);
    return (int) checksum.getValue();
  }

  /// The sum of the weights of the first `count` features.
  int sum(long[] features, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      long feature = features[i] & FEATURE;
      int slot = slot(feature);
      for (long entry = table[slot]; entry != 0; entry = table[slot]) {
        if ((entry & FEATURE) == feature) {
          sum += (short) entry;
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
    return sum;
  }

  private int slot(long entry) {
    return (int) (entry >>> 24) & mask;
  }
}
