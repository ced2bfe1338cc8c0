package motin.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipException;
import motin.ingest.Inputs;

/// A tar archive (POSIX ustar, with the long names of GNU and pax), read front to back.
final class Tar implements Container {

  private static final int BLOCK = 512;

  /// No name is longer.
  private static final int LONGEST_NAME = 65_536;

  private final InputStream in;
  private long left;
  private long padding;

  Tar(InputStream in) {
    this.in = in;
  }

  @Override
  public Optional<Member> next() throws IOException {
    String longName = "";
    while (true) {
      in.skipNBytes(left + padding);
      byte[] header = in.readNBytes(BLOCK);
      if (header.length == 0 || header[0] == 0) {
        left = 0;
        padding = 0;
        return Optional.empty();
      }
      if (header.length < BLOCK) {
        throw new EOFException();
      }
      check(header);
      left = octal(header, 124, 12);
      padding = (BLOCK - left % BLOCK) % BLOCK;
      char type = (char) header[156];
      if (type == 'L' || type == 'x') {
        longName = longName(type);
      } else if (type == '0' || type == 0) {
        String name = longName.isEmpty() ? name(header) : longName;
        longName = "";
        if (Inputs.isTaken(name)) {
          return Optional.of(new Member(Labels.of(name), new Content()));
        }
      }
    }
  }

  private String longName(char type) throws IOException {
    String text = new String(new Content().readNBytes(LONGEST_NAME), StandardCharsets.UTF_8);
    if (type == 'L') {
      return text.replace("\0", "");
    }
    int path = text.indexOf(" path=");
    int end = text.indexOf('\n', Math.max(path, 0));
    return path < 0 || end < 0 ? "" : text.substring(path + " path=".length(), end);
  }

  private static String name(byte[] header) {
    String prefix = header[257] == 'u' ? text(header, 345, 155) : "";
    return (prefix.isEmpty() ? "" : prefix + "/") + text(header, 0, 100);
  }

  private static String text(byte[] header, int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.UTF_8);
  }

  private static long octal(byte[] header, int from, int length) throws IOException {
    String digits = text(header, from, length).strip();
    if (!digits.matches("[0-7]{0,12}")) {
      throw new ZipException("damaged tar");
    }
    return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
  }

  /// The header's sum, its own field counted as blanks.
  private static void check(byte[] header) throws IOException {
    int sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xFF;
    }
    if (sum != octal(header, 148, 8)) {
      throw new ZipException("damaged tar");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /// The bytes of the member at hand.
  private final class Content extends InputStream {

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int count = in.read(buffer, offset, (int) Math.min(length, left));
      if (count < 0) {
        throw new EOFException();
      }
      left -= count;
      return count;
    }
  }
}
