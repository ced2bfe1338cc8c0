package motin.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motin.ingest.ArticleReader;
import motin.ingest.RefusedException;

/// A table as text (RFC 4180): a head line that names the columns, then a record each, its values
/// in quotation marks where they hold breaks or separators.
///
/// The separator is the one of comma, semicolon and tab that the head line has most of. A record's
/// place is the line it begins on.
final class Table implements Container {

  private final PushbackReader in;
  private final Fields fields;
  private List<String> head = List.of();
  private boolean textless;
  private char separator;
  private long line = 1;

  Table(InputStream in, Fields fields) {
    this.in =
        new PushbackReader(
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16), 1);
    this.fields = fields;
  }

  @Override
  public Optional<Member> next() throws IOException {
    if (head.isEmpty()) {
      readHead();
      if (!fields.nameText(head)) {
        textless = true;
        return Optional.of(Member.failing("1", new RefusedException(fields.noText(head))));
      }
    }
    if (textless) {
      return Optional.empty();
    }
    while (true) {
      String place = Long.toString(line);
      List<String> values = new ArrayList<>();
      int letters = readRecord(values);
      if (letters < 0) {
        return Optional.empty();
      }
      if (letters > ArticleReader.LARGEST) {
        return Optional.of(Member.failing(place, new RefusedException("larger than 16 MB")));
      }
      if (letters > 0) {
        return Optional.of(member(place, values));
      }
    }
  }

  private Member member(String place, List<String> values) {
    Map<String, String> record = new HashMap<>();
    for (int i = 0; i < Math.min(values.size(), head.size()); i++) {
      record.put(head.get(i), values.get(i));
    }
    return fields
        .member(place, record)
        .orElseGet(() -> Member.failing(place, new RefusedException("no column with a text")));
  }

  private void readHead() throws IOException {
    StringBuilder first = new StringBuilder();
    int c = in.read();
    while (c >= 0 && c != '\n' && first.length() < 65_536) {
      first.append((char) c);
      c = in.read();
    }
    line++;
    String names = first.toString().strip().replace("\uFEFF", "");
    separator = ',';
    for (char other : new char[] {';', '\t'}) {
      separator = count(names, other) > count(names, separator) ? other : separator;
    }
    List<String> columns = new ArrayList<>();
    for (String name : names.split(String.valueOf(separator), -1)) {
      columns.add(name.strip().replaceAll("^\"|\"$", ""));
    }
    head = columns;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  /// Reads one record.
  ///
  /// @return how many letters it has, those left out because it is too large included; -1 at the
  ///   end
  private int readRecord(List<String> values) throws IOException {
    StringBuilder value = new StringBuilder();
    int letters = 0;
    boolean quoted = false;
    int c = in.read();
    if (c < 0) {
      return -1;
    }
    while (c >= 0 && (quoted || c != '\n')) {
      if (c == '\n') {
        line++;
      }
      if (c == '"') {
        int after = quoted ? in.read() : -1;
        if (quoted && after == '"') {
          value.append('"');
        } else {
          quoted = !quoted;
          if (after >= 0) {
            in.unread(after);
          }
        }
      } else if (c == separator && !quoted) {
        values.add(value.toString());
        value.setLength(0);
      } else if (letters <= ArticleReader.LARGEST && !(c == '\r' && !quoted)) {
        value.append((char) c);
        letters++;
      }
      c = in.read();
    }
    line++;
    values.add(value.toString());
    return letters;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
