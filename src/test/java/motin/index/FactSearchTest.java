package motin.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import motin.article.Span;
import motin.fact.Count;
import motin.fact.Decision;
import motin.fact.DocumentReference;
import motin.fact.Event;
import motin.fact.Extraction;
import motin.fact.Fact;
import motin.fact.Place;
import motin.fact.Quantity;
import motin.fact.Quote;
import motin.fact.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactSearchTest {

  private ArticleIndex index;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    index = ArticleIndex.open(folder);
    index.put(
        Made.article("a")
            .on("2025-08-14")
            .source("bao.example")
            .about("Lào Cai")
            .body("Bà Trần Thị Mẫu dự. Đảng bộ có 1.600 đảng viên. Phấn đấu kết nạp từ 8-10 người.")
            .target(
                "từ 8-10 người",
                "kết nạp",
                Quantity.range(new BigDecimal(8), new BigDecimal(10)),
                "người",
                "annual")
            .count("1.600 đảng viên", "đảng viên", Count.Category.MEMBERS, Quantity.exactly(1600))
            .official("Trần Thị Mẫu", "Phó Bí thư Tỉnh ủy Lào Cai", "Phó Bí thư", "Tỉnh ủy Lào Cai")
            .extraction());
    index.put(
        Made.article("b")
            .on("2026-01-02")
            .source("tin.example")
            .about("Sơn La")
            .body("Ông Lò Văn Thử chủ trì; 250 đại biểu và 300 đảng viên dự ngày 14/8.")
            .count("250 đại biểu", "đại biểu", Count.Category.DELEGATES, Quantity.exactly(250))
            .count("300 đảng viên", "đảng viên", Count.Category.MEMBERS, Quantity.exactly(300))
            .official("Lò Văn Thử", "Bí thư Tỉnh ủy Sơn La", "Bí thư", "Tỉnh ủy Sơn La")
            .extraction());
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  /// The pages of a result are turned by it, whatever its facets count.
  @Test
  void theTotalCountsFactsWhateverTheFacetsCount() throws IOException {
    for (Unit unit : Unit.values()) {
      FactRequest request = FactRequest.of("counts").unit(unit).facets(Set.of(Facet.PROVINCE));
      assertThat(index.facts(request).total()).as("%s", unit).isEqualTo(3);
    }
    FactRequest articles =
        FactRequest.of("counts").unit(Unit.ARTICLES).facets(Set.of(Facet.PROVINCE));
    assertThat(index.facts(articles).facets().get(Facet.PROVINCE))
        .extracting(FacetCount::count)
        .containsOnly(1);
  }

  @Test
  void factsOfOneKindAreThoseOfTheNewestArticlesFirst() throws IOException {
    assertThat(summaries(FactRequest.of("counts")))
        .containsExactly("250 đại biểu", "300 đảng viên", "1600 đảng viên");
    assertThat(summaries(FactRequest.of("quotes"))).isEmpty();
    assertThatThrownBy(() -> FactRequest.of("article"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("No kind of fact: article (there are officials, ");
  }

  @Test
  void aHitKnowsItsArticleItsPlaceAndItsSentence() throws IOException {
    FactHit hit = index.facts(FactRequest.of("counts").query("đảng viên 1.600")).hits().getFirst();
    assertThat(hit.article().id()).isEqualTo("a");
    assertThat(hit.sentence())
        .isEqualTo(new Snippet("Đảng bộ có 1.600 đảng viên.", List.of(new Span(11, 26))));
    Extraction extraction = index.article("a").orElseThrow();
    assertThat(extraction.facts().get(hit.position())).isEqualTo(hit.fact());
  }

  @Test
  void factsAreFoundByTheirFields() throws IOException {
    FactRequest officials = FactRequest.of("officials");
    assertThat(names(officials.where(FactField.NAME, "lo van thu"))).containsExactly("b");
    assertThat(names(officials.where(FactField.ROLE, "Bí thư"))).containsExactly("b", "a");
    assertThat(names(officials.where(FactField.POSITION, "\"phó bí thư\""))).containsExactly("a");
    assertThat(names(officials.where(FactField.ORGANIZATION, "lào cai"))).containsExactly("a");
    assertThat(names(officials.where(FactField.LEVEL, "province"))).hasSize(2);
    assertThat(names(officials.where(FactField.LEVEL, "prov"))).isEmpty();
    FactRequest counts = FactRequest.of("counts");
    assertThat(names(counts.where(FactField.CATEGORY, "members"))).containsExactly("b", "a");
    assertThat(names(counts.where(FactField.CATEGORY, "members").query("250"))).isEmpty();
    assertThat(names(FactRequest.of("targets").where(FactField.WHEN, "annual")))
        .containsExactly("a");
  }

  @Test
  void numbersAreFoundByRange() throws IOException {
    FactRequest counts = FactRequest.of("counts");
    assertThat(summaries(counts.atLeast(300))).containsExactly("300 đảng viên", "1600 đảng viên");
    assertThat(summaries(counts.atLeast(251).atMost(300))).containsExactly("300 đảng viên");
    assertThat(summaries(counts.atMost(249.5))).isEmpty();
    FactRequest targets = FactRequest.of("targets");
    assertThat(names(targets.atLeast(10))).hasSize(1);
    assertThat(names(targets.atMost(8))).hasSize(1);
    assertThat(names(targets.atLeast(9).atMost(9))).hasSize(1);
    assertThat(names(targets.atLeast(10.1))).isEmpty();
  }

  @Test
  void theFacetsOfTheArticleNarrowItsFacts() throws IOException {
    FactRequest counts = FactRequest.of("counts");
    assertThat(names(counts.chosen(Map.of(Facet.PROVINCE, Set.of("Sơn La"))))).hasSize(2);
    assertThat(names(counts.chosen(Map.of(Facet.YEAR, Set.of("2025"))))).containsExactly("a");
    assertThat(
            names(
                counts.chosen(
                    Map.of(Facet.YEAR, Set.of("2025"), Facet.PROVINCE, Set.of("Sơn La")))))
        .isEmpty();
  }

  @Test
  void allKindsAreSearchedTogether() throws IOException {
    FactRequest all = FactRequest.ofAll().query("tỉnh ủy -sơn").page(Page.first(10));
    assertThat(index.facts(all).hits()).hasSize(1);
    assertThat(index.facts(all.query("")).total()).isEqualTo(6);
  }

  @Test
  void everyKindOfFactIsFound() throws IOException {
    Made made = Made.article("c").body("Một câu làm chứng.");
    Optional<String> none = Optional.empty();
    List<Fact> facts =
        List.of(
            new Place(
                "Mường Thử", Place.Kind.COMMUNE, Optional.of("Sơn La"), none, made.evidence("câu")),
            new Result(
                "thu ngân sách",
                Quantity.exactly(12),
                Optional.of("tỷ đồng"),
                none,
                none,
                Optional.empty(),
                made.evidence("câu")),
            new Event(
                Event.Kind.CONGRESS,
                "Đại hội mẫu",
                none,
                OptionalInt.of(3),
                Optional.of("2025-2030"),
                none,
                none,
                made.evidence("câu")),
            new DocumentReference(
                "Nghị quyết", Optional.of("18-NQ/TW"), none, none, made.evidence("câu")),
            new Decision(
                Decision.Action.ELECTED,
                "Lò Thị Thử",
                Optional.of("Bí thư"),
                none,
                none,
                none,
                made.evidence("câu")),
            new Quote("Lò Thị Thử", none, "Phải làm ngay", true, made.evidence("câu")));
    facts.forEach(made::fact);
    index.put(made.extraction());
    index.commit();
    assertThat(found("places", FactField.PROVINCE, "sơn la")).isEqualTo(facts.get(0));
    assertThat(found("results", FactField.UNIT, "ty dong")).isEqualTo(facts.get(1));
    assertThat(found("events", FactField.TERM, "2025-2030")).isEqualTo(facts.get(2));
    assertThat(found("documents", FactField.NUMBER, "18-nq/tw")).isEqualTo(facts.get(3));
    assertThat(found("decisions", FactField.ACTION, "elected")).isEqualTo(facts.get(4));
    assertThat(found("quotes", FactField.NAME, "thử")).isEqualTo(facts.get(5));
  }

  @Test
  void factsGoWithTheirArticle() throws IOException {
    index.put(Made.text("b", "Không còn gì."));
    index.commit();
    assertThat(names(FactRequest.of("counts"))).containsExactly("a");
  }

  private Fact found(String list, FactField field, String value) throws IOException {
    List<FactHit> hits = index.facts(FactRequest.of(list).where(field, value)).hits();
    assertThat(hits).hasSize(1);
    return hits.getFirst().fact();
  }

  private List<String> names(FactRequest request) throws IOException {
    return index.facts(request).hits().stream().map(hit -> hit.article().id()).toList();
  }

  private List<String> summaries(FactRequest request) throws IOException {
    return index.facts(request).hits().stream().map(hit -> hit.fact().summary()).toList();
  }
}
