package motin.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import motin.article.Article;
import motin.article.ArticleText;
import motin.article.Block;
import motin.article.Published;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private static final List<String> WORDS =
      List.of(
          ("đại hội đảng bộ xã phường tỉnh ủy bí thư nhiệm kỳ chỉ tiêu nghị quyết kinh tế phát"
               + " triển đồng chí ban chấp hành thường vụ cán bộ nhân dân mục tiêu xây dựng tổ chức"
               + " cơ sở công tác kiểm tra giám sát dân vận tuyên giáo hội nghị lần thứ năm tháng"
               + " ngày")
              .split(" "));

  private int number;

  @Test
  void linksTheVariantsOfOneReport() {
    Random random = new Random(7);
    int tenInAHundred = 0;
    for (int trial = 0; trial < 50; trial++) {
      List<String> text = text(random, 200 + random.nextInt(600));
      Stories stories = new Stories();
      String id = stories.add(article(text)).id();
      assertCopy(stories, id, joined(text, words("theo báo mẫu điện tử")));
      assertCopy(stories, id, text.subList(40, text.size()));
      assertCopy(stories, id, text.subList(0, text.size() * 3 / 4));
      assertCopy(stories, id, text.subList(0, text.size() * 6 / 10));
      assertCopy(stories, id, joined(text, text(random, text.size())));
      assertCopy(stories, id, edited(text, random, 0.02));
      Stories own = new Stories();
      own.add(article(text));
      boolean linked = own.add(article(edited(text, random, 0.1))).kind() == Story.Kind.COPY;
      tenInAHundred += linked ? 1 : 0;
    }
    assertThat(tenInAHundred).isGreaterThan(30);
  }

  @Test
  void linksNoUnrelatedReports() {
    Random random = new Random(9);
    List<String> formula = text(random, 30);
    Stories stories = new Stories();
    for (int i = 0; i < 2_000; i++) {
      List<String> text = joined(formula, text(random, 300 + random.nextInt(300)));
      assertThat(stories.add(article(text)).kind()).isEqualTo(Story.Kind.NEW);
    }
    assertThat(stories.shared()).isZero();
  }

  @Test
  void tellsAnUpdateFromACopyAndFindsTheEarliest() {
    Random random = new Random(3);
    List<String> text = text(random, 300);
    Stories stories = new Stories();
    Article first =
        article(text, "https://www.mot.example.vn/tin-1.html?utm_source=zalo", "2025-03-12");
    Article update = article(text(random, 300), "https://mot.example.vn/tin-1.html", "2025-03-13");
    Article original =
        article(edited(text, random, 0.02), "https://hai.example.vn/bai-7.html", "2025-03-11");
    assertThat(stories.add(first).kind()).isEqualTo(Story.Kind.NEW);
    assertThat(stories.add(first).kind()).isEqualTo(Story.Kind.SAME);
    assertThat(stories.add(update)).isEqualTo(new Story(first.id(), Story.Kind.REVISION));
    assertThat(stories.add(original)).isEqualTo(new Story(first.id(), Story.Kind.COPY));
    assertThat(stories.earliest(first.id())).contains(original.id());
    assertThat(stories.shared()).isEqualTo(1);
  }

  @Test
  void canonicalAddressesIgnoreWhereTheReaderCameFrom() {
    assertThat(CanonicalUrl.of("https://m.mot.example.vn/Tin-1.html?fbclid=x&id=3#binh-luan"))
        .isEqualTo("mot.example.vn/tin-1.html?id=3");
    assertThat(CanonicalUrl.of("http://mot.example.vn/tin-1/amp/"))
        .isEqualTo("mot.example.vn/tin-1");
  }

  private void assertCopy(Stories stories, String id, List<String> text) {
    assertThat(stories.add(article(text))).isEqualTo(new Story(id, Story.Kind.COPY));
  }

  private static List<String> text(Random random, int length) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      text.add(
          random.nextInt(4) == 0
              ? Integer.toString(random.nextInt(500))
              : WORDS.get(random.nextInt(WORDS.size())));
    }
    return text;
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private static List<String> edited(List<String> text, Random random, double share) {
    List<String> edited = new ArrayList<>(text);
    for (int i = 0; i < edited.size(); i++) {
      if (random.nextDouble() < share) {
        edited.set(i, "sửa" + random.nextInt(1_000));
      }
    }
    return edited;
  }

  private Article article(List<String> text) {
    return article(text, "https://x.example.vn/tin-%d.html".formatted(++number), "2025-03-12");
  }

  private Article article(List<String> words, String url, String day) {
    ArticleText text = new ArticleText();
    text.add(Block.Kind.TITLE, "Tiêu đề " + ++number);
    text.add(Block.Kind.BODY, String.join(" ", words));
    return new Article(
        "id" + number,
        "trang",
        Optional.of(url),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(Published.on(LocalDate.parse(day))),
        "vi",
        text.text(),
        text.blocks());
  }
}
