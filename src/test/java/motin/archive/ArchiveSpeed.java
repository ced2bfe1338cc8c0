package motin.archive;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.ingest.UnreadableArticleException;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// A program that measures how fast a web archive becomes articles, beside reading the same records
/// with jwarc and parsing them with jsoup, and nothing else: CPU time of one thread, in turns.
///
/// ```
/// mvn -q test-compile exec:java -Dexec.classpathScope=test \
///     -Dexec.mainClass=motin.archive.ArchiveSpeed -Dexec.args=FILE.warc.gz
/// ```
final class ArchiveSpeed {

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final int TURNS = 7;

  /// What was read, so that no work can be left out.
  private long given;

  private ArchiveSpeed() {}

  private interface Way {
    int pages() throws IOException;
  }

  public static void main(String[] args) throws IOException {
    ArchiveSpeed speed = new ArchiveSpeed();
    Path file = Path.of(args[0]);
    ArticleReader reader = ArticleReader.load().anyLanguage();
    double[] articles = new double[TURNS];
    double[] parsed = new double[TURNS];
    double[] shares = new double[TURNS];
    for (int turn = -2; turn < TURNS; turn++) {
      double one = speed.rate(() -> speed.articles(file, reader));
      double other = speed.rate(() -> speed.parsed(file));
      if (turn >= 0) {
        articles[turn] = one;
        parsed[turn] = other;
        shares[turn] = one / other;
      }
    }
    print("articles a CPU second", articles);
    print("jwarc and jsoup alone", parsed);
    print("share", shares);
    System.out.printf(Locale.ROOT, "%,d letters%n", speed.given);
  }

  private static void print(String name, double[] values) {
    Arrays.sort(values);
    System.out.printf(
        Locale.ROOT,
        "%-24s worst %8.2f  median %8.2f  best %8.2f%n",
        name,
        values[0],
        values[TURNS / 2],
        values[TURNS - 1]);
  }

  private double rate(Way way) throws IOException {
    long before = THREAD.getCurrentThreadCpuTime();
    int pages = way.pages();
    return pages * 1e9 / (THREAD.getCurrentThreadCpuTime() - before);
  }

  private int articles(Path file, ArticleReader reader) {
    int pages = 0;
    for (Input input : Archives.of(List.of(Input.of("a.warc.gz", file)), Fields.usual())) {
      try {
        given += reader.read(input).text().length();
      } catch (UnreadableArticleException e) {
        given += e.reason().length();
      }
      pages++;
    }
    return pages;
  }

  private int parsed(Path file) throws IOException {
    int pages = 0;
    try (WarcReader reader = new WarcReader(Files.newInputStream(file))) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response
            && response.contentType().base().equals(MediaType.HTTP)) {
          try (InputStream body = response.http().bodyDecoded().stream()) {
            given += Jsoup.parse(body, null, response.target()).childNodeSize();
          }
          pages++;
        }
      }
    }
    return pages;
  }
}
