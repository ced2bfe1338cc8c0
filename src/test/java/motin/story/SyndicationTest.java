package motin.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import motin.article.Article;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import org.junit.jupiter.api.Test;

/// One report on the pages of several papers, each with a template, teasers and a credit of its
/// own.
class SyndicationTest {

  private static final List<String> TEMPLATES =
      List.of(
          """
          <html><head><title>%1$s | Báo Mẫu</title></head><body>
          <ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/thoi-su">Thời sự</a></li></ul>
          <h1>%1$s</h1><div class="content">%2$s<p class="author">Lê Hà</p></div></body></html>\
          """,
          """
          <html><head><meta property="og:title" content="%1$s"></head><body><div id="header">Hotline</div>
          <div class="main"><h1 class="detail-title">%1$s</h1><h2 class="detail-sapo">(Báo Hai) - Tin
          từ cơ sở gửi về tòa soạn trong buổi sáng hôm nay.</h2><div class="detail-content">%2$s
          <p>Theo Lê Hà/Báo Mẫu</p></div><div class="related"><a href="/a">Xã bên thi đua trồng cây đầu
          xuân</a></div></div></body></html>\
          """,
          """
          <html><body><table><tr><td><a href="/">Tin tức</a></td><td><p><b>%1$s</b></p>%2$s
          <p>Nguồn: baomau.example.vn</p></td></tr></table><p>Bản quyền thuộc Cổng thông tin</p>
          </body></html>\
          """);

  private static final List<String> SENTENCES =
      List.of(
          "Đại hội nghe báo cáo về %d chỉ tiêu của nhiệm kỳ trước và bàn cách làm %d việc còn dở.",
          "Trong năm, chi bộ thôn số %d kết nạp %d đảng viên trẻ, phần lớn là bộ đội xuất ngũ.",
          "Xã làm được %d km đường bê tông, sửa %d ngôi nhà dột nát cho hộ nghèo.",
          "Nhiều ý kiến đề nghị giữ rừng đầu nguồn, mở %d lớp dạy nghề cho %d lao động.",
          "Ban Chấp hành khóa mới gồm %d đồng chí, được %d đại biểu tín nhiệm bầu ra.",
          "Thu ngân sách đạt %d tỷ đồng, vượt %d phần trăm so với kế hoạch giao đầu năm.",
          "Hợp tác xã chè liên kết %d hộ, bán hàng qua mạng tới %d tỉnh, thành phố.");

  private final ArticleReader reader = ArticleReader.load();

  @Test
  void isOneStoryOnEveryPage() throws Exception {
    Random random = new Random(21);
    Stories stories = new Stories();
    for (int report = 0; report < 40; report++) {
      List<String> paragraphs = paragraphs(random);
      String title = "Đại hội Đảng bộ xã số " + report;
      Story first = stories.add(page(0, title, paragraphs));
      assertThat(first.kind()).isEqualTo(Story.Kind.NEW);
      List<String> digest = paragraphs.subList(0, paragraphs.size() * 6 / 10);
      List<String> cut = paragraphs.subList(1, paragraphs.size());
      assertThat(stories.add(page(1, title + " thành công", cut)))
          .isEqualTo(new Story(first.id(), Story.Kind.COPY));
      assertThat(stories.add(page(2, title, digest)))
          .isEqualTo(new Story(first.id(), Story.Kind.COPY));
    }
    assertThat(stories.shared()).isEqualTo(40);
  }

  private Article page(int template, String title, List<String> paragraphs) throws Exception {
    String body = "<p>" + String.join("</p>\n<p>", paragraphs) + "</p>";
    return reader.read(Input.of("a.html", TEMPLATES.get(template).formatted(title, body)));
  }

  private static List<String> paragraphs(Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      StringBuilder paragraph = new StringBuilder();
      for (int j = 0; j < 3; j++) {
        paragraph
            .append(
                SENTENCES
                    .get(random.nextInt(SENTENCES.size()))
                    .formatted(random.nextInt(2, 900), random.nextInt(2, 900)))
            .append(' ');
      }
      paragraphs.add(paragraph.toString().strip());
    }
    return paragraphs;
  }
}
