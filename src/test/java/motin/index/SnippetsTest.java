package motin.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motin.article.Article;
import motin.article.Span;
import org.junit.jupiter.api.Test;

class SnippetsTest {

  private static final Article ARTICLE =
      Made.article("a")
          .title("Đại hội Đảng bộ Lào Cai")
          .body("Sáng 14/8, đại hội khai mạc. Trời đang mưa. Nhiều đảng viên tỉnh Lào Cai tới dự.")
          .body("Bà Lão cãi lại. Hết giờ làm việc.")
          .extraction()
          .article();

  @Test
  void marksTheWordsOfTheQueryExactly() {
    Snippet snippet = only("đảng viên");
    assertThat(snippet.text()).isEqualTo("Nhiều đảng viên tỉnh Lào Cai tới dự.");
    assertThat(marked(snippet)).containsExactly("đảng viên");
  }

  @Test
  void prefersSentencesWithMoreOfTheQuery() {
    assertThat(of("lào cai đảng viên").getFirst().text()).startsWith("Nhiều đảng viên");
    assertThat(marked(of("lào cai đảng viên").getFirst())).containsExactly("đảng viên", "Lào Cai");
  }

  @Test
  void marksWhatIsFoundWithoutAccents() {
    assertThat(of("lao cai").stream().flatMap(snippet -> marked(snippet).stream()))
        .containsExactly("Lào Cai", "Lão cãi");
    assertThat(of("đang").stream().flatMap(snippet -> marked(snippet).stream()))
        .containsExactly("đang");
    assertThat(of("đáng").stream().flatMap(snippet -> marked(snippet).stream()))
        .containsExactly("đang", "đảng");
  }

  @Test
  void marksPhrasesOnlyWhole() {
    assertThat(marked(only("\"tỉnh lào\""))).containsExactly("tỉnh Lào");
    assertThat(only("\"lào tỉnh\"").marks()).isEmpty();
  }

  @Test
  void theTitleIsMarkedByItself() {
    Snippet title =
        Snippets.marked(QueryText.parse("dai hoi lao cai"), ARTICLE.title().orElseThrow());
    assertThat(marked(title)).containsExactly("Đại hội", "Lào Cai");
  }

  @Test
  void withoutAMatchTheOpeningIsShown() {
    assertThat(only("")).isEqualTo(new Snippet("Sáng 14/8, đại hội khai mạc.", List.of()));
  }

  @Test
  void excludedWordsAreNotMarked() {
    assertThat(marked(only("\"đảng viên\" -tỉnh"))).containsExactly("đảng viên");
  }

  @Test
  void aLongSentenceIsCroppedAroundTheMatch() {
    String text = "một hai ".repeat(20_000) + "Lào Cai" + " ba bốn".repeat(20_000);
    Snippet snippet =
        Snippets.of(QueryText.parse("lào cai"), Made.text("long", text).article()).getFirst();
    assertThat(snippet.text().length()).isBetween(100, Sentences.LONGEST);
    assertThat(snippet.text()).matches("(một|hai) .* (ba|bốn)");
    assertThat(marked(snippet)).containsExactly("Lào Cai");
  }

  @Test
  void snippetsOfOneLongSentenceDoNotOverlap() {
    StringBuilder text = new StringBuilder("Đầu");
    for (int i = 0; i < 60; i++) {
      text.append(i % 25 == 10 ? " Lào Cai " : " chữ ").append(i);
    }
    List<Snippet> snippets =
        Snippets.of(
            QueryText.parse("lào cai"), Made.text("long", text.toString().repeat(3)).article());
    assertThat(snippets).hasSize(2);
    Snippet first = snippets.getFirst();
    int end = text.toString().repeat(3).indexOf(first.text()) + first.text().length();
    assertThat(text.toString().repeat(3).indexOf(snippets.getLast().text(), end)).isPositive();
    assertThat(snippets).allSatisfy(s -> assertThat(marked(s)).contains("Lào Cai"));
  }

  @Test
  void evidenceIsShownInItsSentence() {
    int start = ARTICLE.text().indexOf("đảng viên");
    Snippet sentence = Snippets.around(ARTICLE.text(), new Span(start, start + 9));
    assertThat(sentence.text()).isEqualTo("Nhiều đảng viên tỉnh Lào Cai tới dự.");
    assertThat(marked(sentence)).containsExactly("đảng viên");
  }

  private static List<Snippet> of(String query) {
    return Snippets.of(QueryText.parse(query), ARTICLE);
  }

  private static Snippet only(String query) {
    assertThat(of(query)).hasSize(1);
    return of(query).getFirst();
  }

  private static List<String> marked(Snippet snippet) {
    return snippet.marks().stream().map(mark -> mark.of(snippet.text())).toList();
  }
}
