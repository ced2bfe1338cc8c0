package motin.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import motin.article.Article;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.ingest.UnreadableArticleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTest {

  private static final String SENTENCES =
      "Sáng 12/3, Đảng bộ xã Vĩnh Lâm khai mạc đại hội đại biểu với 120 đại biểu về dự."
          + " Nhiệm kỳ qua, Đảng bộ kết nạp 45 đảng viên mới, hoàn thành 12 trong 14 chỉ tiêu.";

  private final ArticleReader reader = ArticleReader.load();

  @Test
  void readsJsonLinesByTheirUsualFields() {
    String lines =
        """
        \uFEFF{"text": "%s", "title": "Đại hội xã Vĩnh Lâm", "url": "https://x.example.vn/tin-1.html", "date": "2025-03-12"}

        {"text": "cut off
        {"text": 5, "title": []}
        {"title": "không có nội dung"}
        {"content": "<p>%s</p>", "author": "Lê Hà"}\
        """
            .formatted(SENTENCES, SENTENCES);
    List<String> read = read("set.jsonl", bytes(lines), Fields.usual());
    assertThat(read.get(0))
        .isEqualTo("set.jsonl#1: Đại hội xã Vĩnh Lâm 2025-03-12 https://x.example.vn/tin-1.html");
    assertThat(read.get(1)).startsWith("set.jsonl#3: no JSON object: line 1");
    assertThat(read.get(2)).startsWith("set.jsonl#4: no article");
    assertThat(read.get(3)).isEqualTo("set.jsonl#5: no field with a text");
    assertThat(read.get(4)).startsWith("set.jsonl#6: ");
    assertThat(read).hasSize(5);
  }

  @Test
  void readsFieldsThatAUserNames() {
    String line = "{\"noi_dung\": \"%s\", \"tieu_de\": \"Đại hội xã\"}".formatted(SENTENCES);
    Fields fields =
        Fields.named(Map.of(Fields.Part.TEXT, "noi_dung", Fields.Part.TITLE, "tieu_de"));
    assertThat(read("set.jsonl", bytes(line), fields)).containsExactly("set.jsonl#1: Đại hội xã");
  }

  @Test
  void refusesALineOfAGigabyteAndReadsTheNext() {
    InputStream endless =
        new java.io.SequenceInputStream(
            new Zeros(1L << 30, 'a'),
            new ByteArrayInputStream(
                bytes("\n{\"text\": \"%s\", \"title\": \"Đại hội xã\"}".formatted(SENTENCES))));
    assertThat(read(new Input("set.jsonl", () -> endless), Fields.usual()))
        .containsExactly("set.jsonl#1: larger than 16 MB", "set.jsonl#2: Đại hội xã");
  }

  @Test
  void readsTables() {
    String table =
        "title;text;url\r\n\"Đại hội \"\"mẫu\"\"\";\"%s\n\n%s\";https://x.example.vn/tin-22.html\r\nkhông;;\r\n"
            .formatted(SENTENCES, SENTENCES.replace("12/3", "13/3"));
    assertThat(read("set.csv", bytes(table), Fields.usual()))
        .containsExactly(
            "set.csv#2: Đại hội \"mẫu\" https://x.example.vn/tin-22.html",
            "set.csv#5: no column with a text");
  }

  @Test
  void saysOnceThatATableHasNoText() {
    String table = "ma,noi_dung\n1,%s\n2,%s\n".formatted(SENTENCES, SENTENCES);
    assertThat(read("set.csv", bytes(table), Fields.usual()))
        .containsExactly(
            "set.csv#1: no column with a text among ma, noi_dung; --field text=NAME says which it"
                + " is");
    assertThat(read("set.csv", bytes(table), Fields.named(Map.of(Fields.Part.TEXT, "noi_dung"))))
        .hasSize(2);
  }

  @Test
  void readsZipAndTarAndWhatIsPackedInThem() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
      entry(zip, "../../etc/trang.html", bytes(page("Đại hội xã Một")));
      entry(zip, "anh.jpg", new byte[100]);
      entry(zip, "trong.jsonl", bytes("{\"text\": \"%s\"}".formatted(SENTENCES)));
      entry(zip, "trong.tar.gz", packed(tar("bai/trang.txt", bytes(SENTENCES))));
    }
    assertThat(read("a.zip", zipped.toByteArray(), Fields.usual()))
        .containsExactly(
            "a.zip#../../etc/trang.html: Đại hội xã Một",
            "a.zip#trong.jsonl#1: ",
            "a.zip#trong.tar.gz#bai/trang.txt: ");
  }

  @Test
  void refusesTheRestOfADamagedTarOrZip() throws IOException {
    byte[] tar = tar("mot.txt", bytes(SENTENCES));
    tar[150] = '9';
    assertThat(read("a.tar", tar, Fields.usual())).containsExactly("a.tar: damaged gzip");
    assertThat(read("a.tar", Arrays.copyOf(tar("mot.txt", new byte[2_000]), 1_000), Fields.usual()))
        .containsExactly(
            "a.tar#mot.txt: damaged gzip: it ends too early",
            "a.tar: damaged gzip: it ends too early");
  }

  @Test
  void stopsFloods() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
      zip.putNextEntry(new ZipEntry("flood.txt"));
      new Zeros(120L << 20, 0).transferTo(zip);
    }
    List<String> read = read("a.zip", zipped.toByteArray(), Fields.usual());
    assertThat(read.getLast()).isEqualTo("a.zip: a flood: more than 100 times its size");
    ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
      new Zeros(120L << 20, 'a').transferTo(gzip);
    }
    assertThat(read("a.jsonl.gz", gzipped.toByteArray(), Fields.usual()))
        .containsExactly("a.jsonl.gz: a flood: more than 100 times its size");
  }

  @Test
  void readsWebArchivesPlainAndPacked() throws IOException {
    byte[] one = response("https://x.example.vn/tin-1.html", page("Đại hội xã Một"));
    byte[] two = response("https://x.example.vn/tin-2.html", page("Đại hội xã Hai"));
    assertThat(read("a.warc", joined(one, two), Fields.usual()))
        .containsExactly(
            "a.warc#0: Đại hội xã Một https://x.example.vn/tin-1.html",
            "a.warc#%d: Đại hội xã Hai https://x.example.vn/tin-2.html".formatted(one.length));
    byte[] packed = packed(one);
    assertThat(read("a.warc.gz", joined(packed, packed(two)), Fields.usual()))
        .containsExactly(
            "a.warc.gz#0: Đại hội xã Một https://x.example.vn/tin-1.html",
            "a.warc.gz#%d: Đại hội xã Hai https://x.example.vn/tin-2.html"
                .formatted(packed.length));
  }

  @Test
  void keepsEveryWholeRecordAroundADamagedOne() throws IOException {
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      records.add(
          packed(response("https://x.example.vn/tin-%d.html".formatted(i), page("Xã " + i))));
    }
    int begin = records.get(0).length + records.get(1).length;
    Random random = new Random(5);
    for (int trial = 0; trial < 50; trial++) {
      byte[] all = joined(records.toArray(byte[][]::new));
      int at = begin + 12 + random.nextInt(records.get(2).length - 24);
      for (int i = at; i < at + 8; i++) {
        all[i] ^= (byte) 0x5A;
      }
      List<String> read = read("a.warc.gz", all, Fields.usual());
      assertThat(read)
          .as("damage at %d", at)
          .anyMatch(line -> line.startsWith("a.warc.gz#" + begin + ": "));
      assertThat(read).filteredOn(line -> line.contains("example.vn")).hasSizeBetween(4, 5);
      assertThat(read.getLast()).contains("tin-4");
    }
  }

  @Test
  void keepsEveryWholeRecordOfACutFile() throws IOException {
    byte[] one = packed(response("https://x.example.vn/tin-1.html", page("Xã Một")));
    byte[] two = packed(response("https://x.example.vn/tin-2.html", page("Xã Hai")));
    byte[] all = joined(one, two);
    for (int cut = 1; cut < two.length; cut += 7) {
      List<String> read = read("a.warc.gz", Arrays.copyOf(all, all.length - cut), Fields.usual());
      assertThat(read.getFirst()).as("cut by %d", cut).contains("tin-1");
      assertThat(read).as("cut by %d", cut).hasSizeGreaterThan(1);
    }
  }

  @Test
  void refusesImpossibleLengths() throws IOException {
    String good =
        new String(
            response("https://x.example.vn/a-1.html", page("Xã Một")), StandardCharsets.UTF_8);
    for (String length : List.of("100000000000", "-5", "abc")) {
      byte[] bad = bytes(good.replaceFirst("Content-Length: \\d+", "Content-Length: " + length));
      long start = System.nanoTime();
      List<String> read = read("a.warc", bad, Fields.usual());
      assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
      assertThat(read).isNotEmpty();
    }
  }

  @Test
  void readsFeedsAndRefusesDocumentTypes() {
    String feed =
        """
        <rss><channel><title>Báo</title><item><title><![CDATA[Đại hội xã &amp; phường]]></title>
        <link>https://x.example.vn/tin-9.html</link><pubDate>Wed, 12 Mar 2025 08:00:00 +0700</pubDate>
        <description><![CDATA[<img src="a.jpg"></br>%s]]></description></item></channel></rss>\
        """
            .formatted(SENTENCES);
    assertThat(read("a.rss", bytes(feed), Fields.usual()))
        .containsExactly(
            "a.rss#1: Đại hội xã & phường 2025-03-12T08:00:00+07:00"
                + " https://x.example.vn/tin-9.html");
    String bomb =
        " ".repeat(0)
            + "<!-- "
            + "x".repeat(5_000)
            + " --><!DOCTYPE a [<!ENTITY b \"c\">]><rss>&b;</rss>";
    assertThat(read("b.rss", bytes(bomb), Fields.usual()))
        .containsExactly("b.rss: XML with a document type");
  }

  @Test
  void saysHowManyPagesASitemapNames() throws IOException {
    String sitemap = "<urlset><url><loc>https://x.example.vn/1</loc></url></urlset>";
    String told = "a sitemap: it names 1 addresses and holds no article; --fetch brings them";
    assertThat(read("c.xml", bytes(sitemap), Fields.usual())).containsExactly("c.xml: " + told);
    assertThat(read("c.xml.gz", packed(bytes(sitemap)), Fields.usual()))
        .containsExactly("c.xml.gz: " + told);
  }

  /// An index of indexes that names itself, a sitemap that is packed, a feed, and a page that two
  /// of them name.
  @Test
  void followsSitemapsAndFeedsToTheirPages() throws IOException {
    String site = "https://x.example.vn/";
    Map<String, byte[]> there =
        Map.of(
            site + "chi-muc",
            bytes(
                "<?xml version='1.0'?><!-- a --><sitemapindex><sitemap><loc>%1$schi-muc</loc></sitemap>"
                        .formatted(site)
                    + "<sitemap><loc>%1$sthang-3.xml.gz</loc></sitemap>".formatted(site)
                    + "<sitemap><loc>%1$stin</loc></sitemap></sitemapindex>".formatted(site)),
            site + "thang-3.xml.gz",
            packed(
                bytes(
                    """
                    <urlset xmlns:image="urn:anh"><url><image:image><image:loc>anh.jpg</image:loc>
                    </image:image><loc>%1$smot.html</loc><lastmod>2025-03-12</lastmod></url>
                    <url><loc>%1$shai.html</loc></url></urlset>\
                    """
                        .formatted(site))),
            site + "tin",
            bytes(
                """
                <feed><entry><link rel="self" href="%1$stin"/><link href="%1$shai.html"/></entry>
                <entry><link href="%1$sba.html"/><author><name>Lê Hà</name></author></entry></feed>\
                """
                    .formatted(site)),
            site + "mot.html",
            bytes(page("Xã Một")),
            site + "hai.html",
            bytes(page("Xã Hai")),
            site + "ba.html",
            bytes(page("Xã Ba")));
    Set<String> followed = new HashSet<>();
    Links links =
        (url, given) -> {
          Input input =
              there.containsKey(url)
                  ? Input.of(url, there.get(url), given)
                  : Input.failing(url, new IOException("404"));
          return followed.add(url) ? Optional.of(input) : Optional.empty();
        };
    Input index = Input.of(site + "chi-muc", there.get(site + "chi-muc"), Input.Given.NOTHING);
    assertThat(read(Archives.of(List.of(index), Fields.usual()).following(links)))
        .containsExactly(
            site + "mot.html: Xã Một " + site + "mot.html",
            site + "hai.html: Xã Hai " + site + "hai.html",
            site + "ba.html: Xã Ba " + site + "ba.html");
  }

  @Test
  void stopsAtTheFiftyThousandthAddress() {
    String sitemap = "<urlset>" + "<url><loc>a</loc></url>".repeat(50_001) + "</urlset>";
    assertThat(read("c.xml", bytes(sitemap), Fields.usual()))
        .containsExactly("c.xml: a sitemap of more than 50,000 addresses");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "snappy", "gzip", "zstd"})
  void readsParquetHoweverPacked(String packing) throws IOException {
    String name = packing + ".parquet";
    Path file = Path.of("src", "test", "resources", "motin", "archive", name);
    String first = "#1: Đại hội xã Vĩnh Lâm 2025-03-12 https://x.example.vn/tin-1.html";
    assertThat(read(Input.of(name, file), Fields.usual()))
        .containsExactly(
            name + first, name + "#2: no column with a text", name + "#3: Đại hội xã Ba");
    byte[] bytes = Files.readAllBytes(file);
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
      entry(zip, name, bytes);
    }
    assertThat(read("a.zip", zipped.toByteArray(), Fields.usual()))
        .contains("a.zip#" + name + first);
    Fields other = Fields.named(Map.of(Fields.Part.TEXT, "noi_dung"));
    assertThat(read(Input.of(name, file), other))
        .containsExactly(
            name
                + ": no column with a text among text, title, url, date, views; --field text=NAME"
                + " says which it is");
    assertThat(read(name, Arrays.copyOf(bytes, bytes.length / 2), Fields.usual()))
        .singleElement()
        .asString()
        .startsWith(name + ": damaged Parquet");
    byte[] wrong = bytes.clone();
    int footer =
        bytes.length
            - 8
            - ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 8);
    Arrays.fill(wrong, footer, footer + 60, (byte) 0x5A);
    assertThat(read(name, wrong, Fields.usual()))
        .singleElement()
        .asString()
        .startsWith(name + ": damaged Parquet");
  }

  private List<String> read(String name, byte[] bytes, Fields fields) {
    return read(new Input(name, () -> new ByteArrayInputStream(bytes)), fields);
  }

  private List<String> read(Input input, Fields fields) {
    return read(Archives.of(List.of(input), fields));
  }

  private List<String> read(Archives archives) {
    List<String> lines = new ArrayList<>();
    for (Input each : archives) {
      try {
        Article article = reader.read(each);
        StringBuilder line = new StringBuilder(each.origin() + ": " + article.title().orElse(""));
        article.published().ifPresent(when -> line.append(' ').append(when));
        article.url().ifPresent(url -> line.append(' ').append(url));
        lines.add(line.toString());
      } catch (UnreadableArticleException e) {
        lines.add(e.origin() + ": " + e.reason());
      }
    }
    return lines;
  }

  private static String page(String title) {
    return "<html><head><title>%s</title></head><body><h1>%s</h1><div><p>%s</p></div></body></html>"
        .formatted(title, title, SENTENCES);
  }

  private static byte[] response(String url, String page) {
    byte[] body = bytes(page);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
            .formatted(body.length);
    String head =
        """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Record-ID: <urn:uuid:11111111-1111-4111-8111-111111111111>\r
        WARC-Date: 2025-08-14T00:00:00Z\r
        WARC-Target-URI: %s\r
        Content-Type: application/http; msgtype=response\r
        Content-Length: %d\r
        \r
        """
            .formatted(url, http.length() + body.length);
    return joined(bytes(head), bytes(http), body, bytes("\r\n\r\n"));
  }

  private static byte[] tar(String name, byte[] content) {
    byte[] tar = new byte[512 + (content.length + 511) / 512 * 512 + 1_024];
    System.arraycopy(bytes(name), 0, tar, 0, name.length());
    System.arraycopy(bytes("%011o".formatted(content.length)), 0, tar, 124, 11);
    tar[156] = '0';
    Arrays.fill(tar, 148, 156, (byte) ' ');
    int sum = 0;
    for (int i = 0; i < 512; i++) {
      sum += tar[i] & 0xFF;
    }
    System.arraycopy(bytes("%06o".formatted(sum)), 0, tar, 148, 6);
    System.arraycopy(content, 0, tar, 512, content.length);
    return tar;
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// So many bytes of one kind, made as they are read.
  private static final class Zeros extends InputStream {

    private final int value;
    private long left;

    private Zeros(long left, int value) {
      this.left = left;
      this.value = value;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int count = (int) Math.min(length, left);
      Arrays.fill(buffer, offset, offset + Math.max(count, 0), (byte) value);
      left -= count;
      return count > 0 || length == 0 ? count : -1;
    }
  }
}
