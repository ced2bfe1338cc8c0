package motin.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import motin.article.Article;
import motin.article.ArticleText;
import motin.article.Block;
import motin.article.Published;
import motin.fact.Assessment;
import motin.fact.Count;
import motin.fact.Decision;
import motin.fact.DocumentReference;
import motin.fact.Event;
import motin.fact.Extraction;
import motin.fact.Fact;
import motin.fact.Mention;
import motin.fact.Official;
import motin.fact.Place;
import motin.fact.Position;
import motin.fact.Quantity;
import motin.fact.Quote;
import motin.fact.Result;

/// Invented articles about invented people, with their facts.
final class Samples {

  static final String CONGRESS = "dai-hoi-lao-cai";
  static final String HOSTILE = "hostile";

  private Samples() {}

  static List<Extraction> all() {
    List<Extraction> all = new ArrayList<>(List.of(congress(), hostile()));
    for (int i = 1; i <= 24; i++) {
      all.add(branch(i));
    }
    return all;
  }

  /// Facts inside facts: a place in a position, a position beside a name.
  static Extraction congress() {
    ArticleText text =
        new ArticleText()
            .add(Block.Kind.TITLE, "Đảng bộ tỉnh Lào Cai: Đại hội của đổi mới và niềm tin")
            .add(
                Block.Kind.LEAD,
                "Sáng 14/8, Đại hội đại biểu Đảng bộ tỉnh Lào Cai lần thứ XVII, nhiệm kỳ 2025-2030"
                    + " khai mạc với 398 đại biểu.")
            .add(
                Block.Kind.BODY,
                "Dự Đại hội có đồng chí Hoàng Văn Mẫu, Bí thư Tỉnh ủy Lào Cai; đồng chí Lò Thị Thử,"
                    + " Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh.")
            .add(Block.Kind.HEADING, "Những con số của nhiệm kỳ")
            .add(
                Block.Kind.BODY,
                "Nhiệm kỳ qua, Đảng bộ kết nạp hơn 9.850 đảng viên mới, nâng tổng số lên khoảng"
                    + " 72.400 đảng viên, sinh hoạt tại 612 tổ chức cơ sở đảng. Đại hội xác định 6"
                    + " nhiệm vụ trọng tâm và 3 khâu đột phá.")
            .add(
                Block.Kind.BODY,
                "Đến năm 2030, tỉnh phấn đấu tốc độ tăng trưởng GRDP bình quân đạt từ 10% trở lên;"
                    + " tỷ lệ che phủ rừng 61,5%; mỗi năm kết nạp từ 1.800-2.000 đảng viên.")
            .add(Block.Kind.CAPTION, "Đồng chí Hoàng Văn Mẫu phát biểu khai mạc. Ảnh: Tin Mới")
            .add(
                Block.Kind.BODY,
                "Đồng chí Hoàng Văn Mẫu nhấn mạnh: “Sau sáp nhập với Yên Bái, xã Bản Thử và phường"
                    + " Nậm Mẫu phải là nơi nghị quyết đi vào cuộc sống sớm nhất”.")
            .add(Block.Kind.BYLINE, "Trần Thị Viết");
    Proof proof = new Proof(text.text());
    List<Fact> facts =
        List.of(
            new Official(
                "Hoàng Văn Mẫu",
                List.of(
                    new Position(
                        "Bí thư Tỉnh ủy Lào Cai",
                        "Bí thư",
                        Optional.of("Tỉnh ủy Lào Cai"),
                        Optional.of(Position.Level.PROVINCE),
                        Optional.of("Lào Cai"),
                        proof.all("Bí thư Tỉnh ủy Lào Cai", "position.after-name"))),
                proof.all("Hoàng Văn Mẫu", "official.name-first")),
            new Official(
                "Lò Thị Thử",
                List.of(
                    proof.position("Phó Bí thư Thường trực Tỉnh ủy", "Tỉnh ủy Lào Cai"),
                    proof.position("Chủ tịch HĐND tỉnh", "Hội đồng nhân dân tỉnh Lào Cai")),
                proof.all("Lò Thị Thử", "official.name-first"),
                Assessment.of(0.95)),
            proof.place("Lào Cai", Place.Kind.PROVINCE, "Lào Cai", "Lào Cai"),
            proof.place("Yên Bái", Place.Kind.PROVINCE, "Yên Bái", "Yên Bái"),
            proof.place("Bản Thử", Place.Kind.COMMUNE, "Lào Cai", "xã Bản Thử"),
            proof.place("Nậm Mẫu", Place.Kind.COMMUNE, "Lào Cai", "phường Nậm Mẫu"),
            proof.count(
                "đại biểu", Count.Category.DELEGATES, Quantity.exactly(398), "398 đại biểu"),
            proof.count(
                "đảng viên mới",
                Count.Category.MEMBERS,
                Quantity.of(new BigDecimal("9850"), Quantity.Bound.OVER),
                "kết nạp hơn 9.850 đảng viên mới"),
            proof.count(
                "đảng viên",
                Count.Category.MEMBERS,
                Quantity.of(new BigDecimal("72400"), Quantity.Bound.ABOUT),
                "khoảng 72.400 đảng viên"),
            proof.count(
                "tổ chức cơ sở đảng",
                Count.Category.ORGANIZATIONS,
                Quantity.exactly(612),
                "612 tổ chức cơ sở đảng"),
            proof.count(
                "nhiệm vụ trọng tâm",
                Count.Category.TASKS,
                Quantity.exactly(6),
                "6 nhiệm vụ trọng tâm"),
            proof.count(
                "khâu đột phá",
                Count.Category.BREAKTHROUGHS,
                Quantity.exactly(3),
                "3 khâu đột phá"),
            proof.target(
                "tốc độ tăng trưởng GRDP bình quân",
                Quantity.of(new BigDecimal("10"), Quantity.Bound.AT_LEAST),
                "%",
                "2030",
                "tốc độ tăng trưởng GRDP bình quân đạt từ 10% trở lên"),
            proof.target(
                "tỷ lệ che phủ rừng",
                Quantity.of(new BigDecimal("61.5"), Quantity.Bound.EXACT),
                "%",
                "2030",
                "tỷ lệ che phủ rừng 61,5%"),
            proof.target(
                "kết nạp",
                Quantity.range(new BigDecimal("1800"), new BigDecimal("2000")),
                "đảng viên",
                "annual",
                "mỗi năm kết nạp từ 1.800-2.000 đảng viên"),
            new Event(
                Event.Kind.CONGRESS,
                "Đại hội đại biểu",
                Optional.of("Đảng bộ tỉnh Lào Cai"),
                OptionalInt.of(17),
                Optional.of("2025-2030"),
                Optional.of("2025-08-14"),
                Optional.empty(),
                proof.all(
                    "Đại hội đại biểu Đảng bộ tỉnh Lào Cai lần thứ XVII, nhiệm kỳ 2025-2030",
                    "event.congress")),
            new Quote(
                "Hoàng Văn Mẫu",
                Optional.of("nhấn mạnh"),
                "Sau sáp nhập với Yên Bái, xã Bản Thử và phường Nậm Mẫu phải là nơi nghị quyết đi"
                    + " vào cuộc sống sớm nhất",
                true,
                proof.all(
                    "nhấn mạnh: “Sau sáp nhập với Yên Bái, xã Bản Thử và phường Nậm Mẫu phải là nơi"
                        + " nghị quyết đi vào cuộc sống sớm nhất”",
                    "quote.after-verb"),
                Assessment.of(0.9)));
    return new Extraction(
        article(CONGRESS, "baomoi.example", LocalDate.of(2025, 8, 14), text),
        List.of("Lào Cai", "Yên Bái"),
        facts);
  }

  /// Everything a page must not believe. What would run where it is not escaped.
  static final String EVIL =
      "<script>window.hacked=1</script>\"><img src=x onerror=window.hacked=1>&amp;'";

  /// An article whose every word and fact is hostile.
  static Extraction hostile() {
    String evil = EVIL;
    ArticleText text =
        new ArticleText()
            .add(Block.Kind.TITLE, "Độc hại " + evil)
            .add(Block.Kind.BODY, "Thân bài " + evil + " của đồng chí " + evil + " và 5% %s ${x}");
    Proof proof = new Proof(text.text());
    Article article =
        new Article(
            HOSTILE,
            "folder/" + evil + ".txt",
            Optional.of("javascript:window.hacked=1"),
            Optional.of(evil),
            Optional.of("Độc hại " + evil),
            Optional.empty(),
            List.of(evil),
            Optional.of(Published.on(LocalDate.of(2020, 1, 2))),
            "vi",
            text.text(),
            text.blocks());
    Official official =
        new Official(evil, List.of(proof.position(evil, evil)), proof.all(evil, "<b>rule</b>"));
    Optional<String> some = Optional.of(evil);
    List<Mention> said = proof.all(evil, "<b>rule</b>");
    return new Extraction(
        article,
        List.of(evil),
        List.of(
            official,
            new Place(evil, Place.Kind.COMMUNE, some, some, said),
            proof.count(evil, Count.Category.OTHER, Quantity.exactly(5), evil),
            proof.target(evil, Quantity.exactly(5), evil, evil, evil),
            new Result(evil, Quantity.exactly(5), some, some, some, Optional.empty(), said),
            new Event(Event.Kind.CONGRESS, evil, some, OptionalInt.of(1), some, some, some, said),
            new DocumentReference(evil, some, some, some, said),
            new Decision(Decision.Action.APPOINTED, evil, some, Optional.empty(), some, some, said),
            new Quote(evil, some, evil, true, said)));
  }

  private static Extraction branch(int i) {
    String province = List.of("Lào Cai", "Lai Châu", "Sơn La", "Điện Biên").get(i % 4);
    ArticleText text =
        new ArticleText()
            .add(
                Block.Kind.TITLE,
                "%s: Chi bộ số %d đại hội điểm, rút kinh nghiệm".formatted(province, i))
            .add(
                Block.Kind.BODY,
                "Chi bộ số %d tỉnh %s có %d đảng viên, vừa tổ chức đại hội điểm trong không khí dân"
                        .formatted(i, province, 10 + i)
                    + " chủ và trách nhiệm; cấp ủy khóa mới được bầu đủ số lượng ngay lần đầu.");
    Proof proof = new Proof(text.text());
    return new Extraction(
        article(
            "chi-bo-" + i,
            i % 3 == 0 ? "tinmoi.example" : "baomoi.example",
            LocalDate.of(2025, 1 + i % 12, 1 + i),
            text),
        List.of(province),
        List.of(
            proof.place(province, Place.Kind.PROVINCE, province, province),
            proof.count(
                "đảng viên",
                Count.Category.MEMBERS,
                Quantity.exactly(10 + i),
                (10 + i) + " đảng viên")));
  }

  private static Article article(String id, String source, LocalDate day, ArticleText text) {
    return new Article(
        id,
        id + ".txt",
        Optional.of("https://" + source + "/" + id),
        Optional.of(source),
        Optional.of(text.blocks().getFirst().span().of(text.text())),
        Optional.empty(),
        List.of("Trần Thị Viết"),
        Optional.of(Published.on(day)),
        "vi",
        text.text(),
        text.blocks());
  }
}
