package motin.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import motin.corpus.Json;
import motin.corpus.MalformedRecordException;
import motin.ingest.ArticleReader;
import motin.ingest.RefusedException;

/// JSON Lines: an object a line, its fields named as [Fields] knows them. A bad line is one failing
/// member.
final class JsonLines implements Container {

  private final InputStream in;
  private final Fields fields;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long line;

  JsonLines(InputStream in, Fields fields) {
    this.in = in;
    this.fields = fields;
  }

  @Override
  public Optional<Member> next() throws IOException {
    while (true) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      boolean more = readLine(bytes);
      if (!more) {
        return Optional.empty();
      }
      String place = Long.toString(line);
      if (bytes.size() > ArticleReader.LARGEST) {
        return Optional.of(Member.failing(place, new RefusedException("larger than 16 MB")));
      }
      String text = bytes.toString(StandardCharsets.UTF_8);
      text = text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (!text.isBlank()) {
        return Optional.of(member(place, text));
      }
    }
  }

  private Member member(String place, String text) {
    try {
      return fields
          .member(place, Json.texts(text))
          .orElseGet(() -> Member.failing(place, new RefusedException("no field with a text")));
    } catch (MalformedRecordException e) {
      return Member.failing(place, new RefusedException("no JSON object: " + e.getMessage()));
    }
  }

  /// Reads one line; of one that is too long only so much that it is seen to be.
  private boolean readLine(ByteArrayOutputStream bytes) throws IOException {
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      if (bytes.size() <= ArticleReader.LARGEST) {
        bytes.write(buffer, at, stop - at);
      }
      at = stop;
      if (at < end) {
        at++;
        break;
      }
    }
    line += any ? 1 : 0;
    return any;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
