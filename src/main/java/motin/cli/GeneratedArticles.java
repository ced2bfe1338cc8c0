package motin.cli;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import motin.article.Article;
import motin.article.ArticleText;
import motin.article.Block.Kind;
import motin.article.Published;
import motin.article.Span;
import motin.fact.Count;
import motin.fact.Event;
import motin.fact.Extraction;
import motin.fact.Fact;
import motin.fact.Mention;
import motin.fact.Official;
import motin.fact.Place;
import motin.fact.Position;
import motin.fact.Quantity;
import motin.fact.Target;

/// Articles with facts for measuring an index: each the same at every run, made of its number
/// alone. Syllables follow Zipf's law, as those of any language do; sentences mean nothing.
final class GeneratedArticles {

  private static final String[] FIRST =
      "b c ch d đ g gh gi h k kh l m n ng nh ph q r s t th tr v x".split(" ", -1);
  private static final String[] RIMES =
      "ai an ang ao ăn âm ân âu e em ên êu i ia iên in inh o oan oi on ông ơi ơn u ui un uông ưa ươi ương"
          .split(" ", -1);
  private static final String[] TONES = {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"};
  private static final String[] PROVINCES = {
    "Lào Cai",
    "Tuyên Quang",
    "Sơn La",
    "Điện Biên",
    "Lạng Sơn",
    "Cao Bằng",
    "Phú Thọ",
    "Bắc Ninh",
    "Hưng Yên",
    "Ninh Bình",
    "Thanh Hóa",
    "Nghệ An",
    "Hà Tĩnh",
    "Quảng Trị",
    "Quảng Ngãi",
    "Gia Lai",
    "Đắk Lắk",
    "Khánh Hòa",
    "Lâm Đồng",
    "Đồng Nai",
    "Tây Ninh",
    "Đồng Tháp",
    "Vĩnh Long",
    "An Giang",
    "Cà Mau"
  };
  private static final String[] SUBJECTS = {"đảng viên", "đại biểu", "chi bộ", "nhiệm vụ"};
  private static final String[] METRICS = {
    "tỷ lệ hộ nghèo", "thu nhập bình quân", "tốc độ tăng trưởng", "tỷ lệ che phủ rừng"
  };
  private static final int SYLLABLES = 6_000;
  private static final int SOURCES = 60;

  private final String[] syllables = new String[SYLLABLES];
  private final int length;

  /// Prepares the articles.
  ///
  /// @param length characters of the body of each, about
  GeneratedArticles(int length) {
    this.length = length;
    Random random = new Random(7);
    for (int i = 0; i < SYLLABLES; i++) {
      String syllable = of(FIRST, random) + of(RIMES, random) + of(TONES, random);
      syllables[i] = Normalizer.normalize(syllable, Normalizer.Form.NFC);
    }
  }

  /// The syllable of a rank: 0 is the commonest.
  String syllable(int rank) {
    return syllables[rank];
  }

  private static String of(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }

  /// A rank by Zipf's law, near enough: what is uniform in the logarithm.
  private static int rank(Random random) {
    return (int) Math.pow(SYLLABLES, random.nextDouble()) - 1;
  }

  private String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(syllables[rank(random)]);
    }
    return words.toString();
  }

  private String name(Random random, int count) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String syllable = syllables[random.nextInt(600)];
      name.append(i == 0 ? "" : " ").append(syllable.substring(0, 1).toUpperCase(Locale.ROOT));
      name.append(syllable.substring(1));
    }
    return name.toString();
  }

  Extraction article(int number) {
    Random random = new Random(number);
    String province = of(PROVINCES, random);
    String commune = name(random, 2);
    String body = "Đảng bộ xã %s, tỉnh %s".formatted(commune, province);
    String official = name(random, 3);
    int count = 20 + random.nextInt(2_000);
    String subject = of(SUBJECTS, random);
    String metric = of(METRICS, random);
    int percent = 1 + random.nextInt(60);
    ArticleText text = new ArticleText();
    String title = "Đại hội " + body + ": " + words(random, 6);
    text.add(Kind.TITLE, title);
    text.add(
        Kind.BODY,
        "Đại hội đại biểu %s bầu %s làm Bí thư Đảng ủy xã, có %d %s, %s đạt %d%%."
            .formatted(body, official, count, subject, metric, percent));
    while (text.text().length() < length) {
      text.add(Kind.BODY, words(random, 40) + ".");
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(official(official, body, text.text()));
    facts.add(
        new Place(
            commune,
            Place.Kind.COMMUNE,
            Optional.of(province),
            Optional.empty(),
            evidence(commune, text.text())));
    facts.add(
        new Count(
            subject,
            Count.Category.OTHER,
            Quantity.exactly(count),
            Optional.empty(),
            Optional.of(body),
            Optional.empty(),
            evidence(subject, text.text())));
    facts.add(
        new Target(
            metric,
            Quantity.exactly(percent),
            Optional.of("%"),
            Optional.of("2030"),
            Optional.of(body),
            Optional.empty(),
            evidence(metric, text.text())));
    facts.add(
        new Event(
            Event.Kind.CONGRESS,
            "Đại hội đại biểu " + body,
            Optional.of(body),
            OptionalInt.empty(),
            Optional.of("2025-2030"),
            Optional.empty(),
            Optional.empty(),
            evidence("Đại hội đại biểu", text.text())));
    return new Extraction(article(number, title, text, random), List.of(province), facts);
  }

  private static Article article(int number, String title, ArticleText text, Random random) {
    LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
    return new Article(
        HexFormat.of().toHexDigits((long) number * 0x9E3779B97F4A7C15L),
        "generated/" + number,
        Optional.empty(),
        Optional.of("bao%d.example".formatted(random.nextInt(SOURCES))),
        Optional.of(title),
        Optional.empty(),
        List.of(),
        Optional.of(Published.on(day)),
        "vi",
        text.text(),
        text.blocks());
  }

  private static Official official(String name, String body, String text) {
    Position post =
        new Position(
            "Bí thư Đảng ủy xã",
            "Bí thư",
            Optional.of("Đảng ủy" + body.substring("Đảng bộ".length())),
            Optional.of(Position.Level.COMMUNE),
            Optional.empty(),
            evidence("Bí thư Đảng ủy xã", text));
    return new Official(name, List.of(post), evidence(name, text));
  }

  private static List<Mention> evidence(String words, String text) {
    int start = text.indexOf(words);
    return List.of(new Mention(new Span(start, start + words.length()), "generated"));
  }
}
