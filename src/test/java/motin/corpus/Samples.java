package motin.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import motin.article.Article;
import motin.article.ArticleText;
import motin.article.Block;
import motin.article.Published;
import motin.article.Span;
import motin.fact.Assessment;
import motin.fact.Count;
import motin.fact.Decision;
import motin.fact.DocumentReference;
import motin.fact.Event;
import motin.fact.Extraction;
import motin.fact.Fact;
import motin.fact.Flag;
import motin.fact.Mention;
import motin.fact.Official;
import motin.fact.Place;
import motin.fact.Position;
import motin.fact.Quantity;
import motin.fact.Quote;
import motin.fact.Result;
import motin.fact.Target;

/// Extractions for the tests of this room.
final class Samples {

  private Samples() {}

  static Article bare(String text, List<Block> blocks) {
    return new Article(
        "0",
        "-",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        "vi",
        text,
        blocks);
  }

  /// A place for each of the first `count` occurrences of a word.
  static List<Fact> places(String text, String word, int count) {
    List<Fact> places = new ArrayList<>();
    int at = -1;
    for (int i = 0; i < count; i++) {
      at = text.indexOf(word, at + 1);
      Mention mention = new Mention(new Span(at, at + word.length()), "test");
      places.add(
          new Place(
              word, Place.Kind.COMMUNE, Optional.empty(), Optional.empty(), List.of(mention)));
    }
    return places;
  }

  /// One fact of every kind, after an emoji.
  static Extraction everything() {
    ArticleText text =
        new ArticleText()
            .add(Block.Kind.TITLE, "Đại hội \uD83C\uDF89 Đảng bộ xã A")
            .add(Block.Kind.LEAD, "Ngày 14/8, gần 1.600 đảng viên tỉnh Lào Cai có đại diện dự.")
            .add(
                Block.Kind.BODY,
                "Đại hội lần thứ XVII bầu ông Lò Văn Thử giữ chức Bí thư Đảng ủy; phấn đấu giảm tỷ"
                    + " lệ hộ nghèo từ 8-10,5%/năm, thu nhập đạt 52,5 triệu đồng, theo Nghị quyết"
                    + " số 18-NQ/TW. Ông Lò Văn Thử: \"Quyết tâm cao\".");
    String words = text.text();
    Article article =
        new Article(
            "9f",
            "dir/a.txt",
            Optional.of("https://tinmoi.example/a"),
            Optional.of("tinmoi.example"),
            Optional.of("Đại hội \uD83C\uDF89 Đảng bộ xã A"),
            Optional.of("Ngày 14/8, gần 1.600 đảng viên tỉnh Lào Cai có đại diện dự."),
            List.of("Nguyễn Thử"),
            Optional.of(Published.on(LocalDate.of(2025, 8, 14))),
            "vi",
            words,
            text.blocks());
    Optional<String> body = Optional.of("Đảng bộ xã A, tỉnh Lào Cai");
    List<Fact> facts =
        List.of(
            new Official(
                "Lò Văn Thử",
                List.of(
                    new Position(
                        "Bí thư Đảng ủy",
                        "Bí thư",
                        Optional.of("Đảng ủy xã A, tỉnh Lào Cai"),
                        Optional.of(Position.Level.COMMUNE),
                        Optional.of("Lào Cai"),
                        at(words, "Bí thư Đảng ủy"),
                        new Assessment(0.97, EnumSet.of(Flag.POSITION_WITHOUT_BODY)))),
                at(words, "Lò Văn Thử"),
                Assessment.of(0.98)),
            new Place(
                "Lào Cai",
                Place.Kind.PROVINCE,
                Optional.of("Lào Cai"),
                Optional.of("VN-02"),
                at(words, "tỉnh Lào Cai")),
            new Count(
                "đảng viên",
                Count.Category.MEMBERS,
                Quantity.of(new BigDecimal("1600"), Quantity.Bound.UNDER),
                Optional.empty(),
                body,
                Optional.of("2025-08-14"),
                at(words, "gần 1.600 đảng viên"),
                Assessment.of(0.9)),
            new Target(
                "giảm tỷ lệ hộ nghèo",
                Quantity.range(new BigDecimal("8"), new BigDecimal("10.5")),
                Optional.of("%"),
                Optional.of("annual"),
                body,
                at(words, "phấn đấu").stream().findFirst(),
                at(words, "giảm tỷ lệ hộ nghèo từ 8-10,5%"),
                new Assessment(0.8, EnumSet.of(Flag.TARGET_IN_THE_PAST, Flag.DATE_OUT_OF_REASON))),
            new Result(
                "thu nhập",
                Quantity.of(new BigDecimal("52.5"), Quantity.Bound.EXACT),
                Optional.of("triệu đồng"),
                Optional.empty(),
                body,
                Optional.empty(),
                at(words, "52,5 triệu đồng"),
                Assessment.of(0.7)),
            new Event(
                Event.Kind.CONGRESS,
                "Đại hội lần thứ XVII",
                body,
                OptionalInt.of(17),
                Optional.of("2025-2030"),
                Optional.of("2025-08-14"),
                Optional.empty(),
                at(words, "Đại hội lần thứ XVII")),
            new DocumentReference(
                "Nghị quyết",
                Optional.of("18-NQ/TW"),
                Optional.empty(),
                Optional.empty(),
                at(words, "Nghị quyết số 18-NQ/TW")),
            new Decision(
                Decision.Action.ELECTED,
                "Lò Văn Thử",
                Optional.of("Bí thư Đảng ủy"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at(words, "bầu"),
                Assessment.of(0.95)),
            new Quote(
                "Lò Văn Thử",
                Optional.empty(),
                "Quyết tâm cao",
                true,
                at(words, "Quyết tâm cao"),
                Assessment.of(0.6)));
    return new Extraction(article, List.of("Lào Cai"), facts);
  }

  private static List<Mention> at(String text, String words) {
    int start = text.indexOf(words);
    return List.of(new Mention(new Span(start, start + words.length()), "test.rule"));
  }
}
