package motin.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Where a record of a web archive may begin: a gzip member, or the words of its first line.
final class RecordSearch {

  private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PACKED = {0x1F, (byte) 0x8B, 0x08};

  private RecordSearch() {}

  /// How many bytes stand before the next such place; -1 for none.
  static long find(InputStream in) throws IOException {
    byte[] last = new byte[PLAIN.length];
    long read = 0;
    int c = in.read();
    while (c >= 0) {
      System.arraycopy(last, 1, last, 0, last.length - 1);
      last[last.length - 1] = (byte) c;
      read++;
      if (read >= PLAIN.length && ends(last, PLAIN)) {
        return read - PLAIN.length;
      }
      if (read >= PACKED.length && ends(last, PACKED)) {
        return read - PACKED.length;
      }
      c = in.read();
    }
    return -1;
  }

  private static boolean ends(byte[] last, byte[] wanted) {
    for (int i = 1; i <= wanted.length; i++) {
      if (last[last.length - i] != wanted[wanted.length - i]) {
        return false;
      }
    }
    return true;
  }
}
