package motin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motin.article.Article;
import motin.extract.Explanation.Match;
import motin.extract.Refusal.Reason;
import motin.fact.Fact;
import motin.fact.Mention;
import motin.fact.Official;
import motin.fact.Result;
import motin.fact.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What was considered and refused is told with the reason, and why a fact is one.
class ExplanationTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.load();

  /// Reason, the words refused, the text.
  private static final String REFUSALS =
      """
      not_a_number    | một           | Mỗi chi bộ nêu một việc cần làm ngay.
      time            | 5             | Sau 5 năm, Đảng bộ đã lớn mạnh.
      list_number     | 2             | 2. Các đảng viên nghiêm túc thực hiện.
      start           | từ 95,1%      | Tỷ lệ đảng viên dự họp tăng từ 95,1% lên 96%.
      no_noun         | 37            | Máy đo được 37 vào buổi trưa.
      goal            | ít nhất 50    | Phấn đấu kết nạp ít nhất 50 đảng viên mới.
      share           | 21/24         | Đảng bộ có 21/24 chỉ tiêu đạt và vượt kế hoạch.
      dimension       | 180 km        | Đảng ủy xã nằm cách trung tâm 180 km về phía bắc.
      headline        | 9,05%         | #Tăng trưởng kinh tế đạt 9,05%
      loss            | 37,5 tỷ đồng  | Đảng viên này làm thất thoát 37,5 tỷ đồng.
      not_public      | 46.000 đồng   | Giá một cân vải thiều đạt 46.000 đồng.
      no_post         | Lục Thị Nhung | Bà Lục Thị Nhung gửi lời cảm ơn.
      no_name         | bí thư chi bộ | Việc này do bí thư chi bộ lo liệu.
      historical      | Hồ Chí Minh   | Học tập đồng chí Hồ Chí Minh vĩ đại.
      place_name      | Trà Lĩnh      | Trà Lĩnh sáng nay có mưa.
      namesake        | đường Hòa Bình | Nhà nằm trên đường Hòa Bình từ lâu.
      no_place        | Trà Lĩnh      | Chợ phiên Trà Lĩnh đông vui.
      setting         | Hà Nội        | Tỉnh Lào Cai và tỉnh Lào Cai. Hội nghị tại Hà Nội và tỉnh Sơn La đã kết thúc.
      no_speaker      | nhấn mạnh     | Nghị quyết nhấn mạnh: phải làm ngay việc này.
      nothing_said    | chỉ đạo       | Ông Lò Văn Thử chỉ đạo.
      unknown_speaker | Ông nhấn mạnh | Ông nhấn mạnh: phải làm ngay việc này.
      same_sentence   | nhấn mạnh     | Ông Lò Văn Thử phát biểu rằng xã sẽ làm và nhấn mạnh việc này rất gấp.
      told            | xã sẽ làm ngay việc này | Ông Lò Văn Thử nói: xã sẽ làm ngay việc này. Ông Lò Văn Thử nói: xã sẽ làm ngay việc này.
      proposed        | bổ nhiệm      | Xã đề nghị bổ nhiệm ông Lò Văn Thử làm Chủ tịch UBND xã.
      no_person       | khai trừ      | Chi bộ đã khai trừ hai đảng viên.
      state           | từng giữ chức | Ông Lò Văn Thử từng giữ chức Bí thư Huyện ủy.
      no_number       | nghị quyết    | Sớm đưa nghị quyết vào cuộc sống.
      counting        | kế hoạch 5    | Hoàn thành kế hoạch 5 năm về giảm nghèo.
      generic         | đại hội đảng bộ | Chuẩn bị đại hội đảng bộ các cấp.
      no_host         | đại hội       | Không khí đại hội lan tỏa khắp nơi.
      """;

  static Stream<Arguments> refusals() {
    return REFUSALS
        .lines()
        .map(line -> line.split("\\|"))
        .map(cells -> Arguments.of(cells[0].strip(), cells[1].strip(), cells[2].strip()));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void tellsWhatWasRefused(String reason, String words, String text) {
    Article article = article(text);
    List<String> refused =
        EXTRACTOR.explain(article).refusals().stream()
            .map(r -> r.reason().label() + " " + r.span().of(article.text()))
            .toList();

    assertThat(refused).contains(reason + " " + words);
  }

  /// A reason that no text gives would be a promise that nobody keeps.
  @Test
  void everyReasonHasItsExample() {
    Set<String> shown = refusals().map(a -> (String) a.get()[0]).collect(Collectors.toSet());
    Set<Reason> rare =
        EnumSet.of(
            Reason.UNKNOWN_PEOPLE,
            Reason.COUNTED,
            Reason.INSIDE,
            Reason.NO_METRIC,
            Reason.PERSON_NAME);
    assertThat(Arrays.stream(Reason.values()).filter(r -> !rare.contains(r)).map(Reason::label))
        .isSubsetOf(shown);
  }

  @Test
  void aFactIsNotRefusedToo() {
    Article article = article("Đảng bộ xã có 12 chi bộ. Tỉnh Lào Cai có mưa.");
    assertThat(EXTRACTOR.explain(article).refusals()).isEmpty();
  }

  @Test
  void namesTheWordsThatWereLookedFor() {
    Article article = article("Phấn đấu đến năm 2030, thu nhập bình quân đạt 90 triệu đồng/năm.");
    Explanation explanation = EXTRACTOR.explain(article);
    Target target = explanation.extraction().facts(Target.class).getFirst();

    assertThat(explanation.matches(target))
        .extracting(Match::label, m -> m.span().of(article.text()))
        .contains(org.assertj.core.groups.Tuple.tuple("measure", "triệu đồng"));
    assertThat(target.reason().orElseThrow().span().of(article.text())).isEqualTo("đến năm 2030");
    assertThat(explanation.rule(target.evidence().getFirst().rule())).isNotEmpty();
  }

  @Test
  void saysTheSameAsExtracting() {
    Article article = article("Đồng chí Lò Văn Thử, Bí thư Tỉnh ủy Lào Cai, nhấn mạnh: phải làm.");

    assertThat(EXTRACTOR.explain(article).extraction()).isEqualTo(EXTRACTOR.extract(article));
  }

  /// Every rule and reason that a fact of the examples carries is told in words.
  @Test
  void everyRuleIsDescribed() {
    var texts = RuleTexts.load();
    Set<String> without = new TreeSet<>();
    Stream.of(
            "official",
            "place",
            "count",
            "target",
            "result",
            "event",
            "document",
            "decision",
            "quote")
        .flatMap(file -> Example.read(file + ".examples"))
        .flatMap(example -> EXTRACTOR.extract(example.article()).facts().stream())
        .flatMap(ExplanationTest::mentions)
        .map(Mention::rule)
        .filter(rule -> texts.of(rule).isEmpty())
        .forEach(without::add);

    assertThat(without).as("rules without a row in rules.tsv").isEmpty();
  }

  private static Stream<Mention> mentions(Fact fact) {
    Stream<Mention> more =
        switch (fact) {
          case Official o -> o.positions().stream().flatMap(post -> post.evidence().stream());
          case Target t -> t.reason().stream();
          case Result r -> r.reason().stream();
          default -> Stream.empty();
        };
    return Stream.concat(fact.evidence().stream(), more);
  }

  /// A text that begins with `#` is a headline.
  private static Article article(String text) {
    boolean title = text.startsWith("#");
    var built = new motin.article.ArticleText();
    built.add(
        title ? motin.article.Block.Kind.TITLE : motin.article.Block.Kind.BODY,
        title ? text.substring(1) : text);
    if (title) {
      built.add(motin.article.Block.Kind.BODY, "Đảng bộ xã họp.");
    }
    Article plain = new Example("x", List.of()).article();
    return new Article(
        plain.id(),
        plain.origin(),
        plain.url(),
        plain.source(),
        plain.title(),
        plain.lead(),
        plain.authors(),
        java.util.Optional.of(motin.article.Published.parse("2025-08-20")),
        plain.language().toLowerCase(Locale.ROOT),
        built.text(),
        built.blocks());
  }
}
