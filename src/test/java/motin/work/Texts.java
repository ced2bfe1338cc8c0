package motin.work;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/// Texts that make a careless grammar work more than it should: without end of sentence, without
/// closing marks, of one kind of phrase only.
final class Texts {

  private static final List<String> SURNAMES =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Lò", "Giàng");
  private static final List<String> SYLLABLES =
      List.of(
          "An", "Bình", "Chi", "Dung", "Giang", "Hạnh", "Khoa", "Lâm", "Minh", "Nga", "Oanh",
          "Phúc", "Quân", "Sơn", "Thảo", "Uyên", "Vinh", "Xuân", "Yến", "Đạt");

  private Texts() {}

  /// The name of each kind of text, and its part number `n`, which is repeated with growing `n`.
  static Map<String, IntFunction<String>> parts() {
    Map<String, IntFunction<String>> parts = new LinkedHashMap<>();
    parts.put("names in one sentence", n -> name(n) + ", ");
    parts.put("names after an honorific", n -> "đồng chí " + name(n) + ", ");
    parts.put("names, a paragraph each", n -> name(n) + "\n\n");
    parts.put("one name again", _ -> "Lò Văn Thử, ");
    parts.put("names and posts", n -> name(n) + ", Bí thư Huyện ủy; ");
    parts.put("posts of one person", n -> "ông Lò Văn Thử, Bí thư Đảng ủy " + body(n) + ", ");
    parts.put("capitals", n -> syllable(n) + " ");
    parts.put("upper case", n -> name(n).toUpperCase(Locale.ROOT) + " ");
    parts.put("titles", _ -> "Bí thư ");
    parts.put("titles in a list", _ -> "Phó Bí thư Thường trực, ");
    parts.put("titles joined", _ -> "Chủ tịch UBND tỉnh và ");
    parts.put("posts without names", n -> "Bí thư Đảng ủy " + body(n) + ", ");
    parts.put("acts", _ -> "được bầu giữ chức Bí thư ");
    parts.put("numbers", n -> n + " ");
    parts.put("numbers in a list", n -> n + "; ");
    parts.put("number words", _ -> "hai mươi ba trăm ");
    parts.put("a line for each number", n -> n + "\n\n");
    parts.put("counts", n -> n + " đảng viên, ");
    parts.put("counts in words", _ -> "ba đồng chí và ");
    parts.put("percentages", n -> n % 100 + "%, ");
    parts.put(
        "percentages of",
        n -> "tỷ lệ " + syllable(n).toLowerCase(Locale.ROOT) + " đạt " + n % 100 + "%; ");
    parts.put("money", n -> n + " tỷ đồng, ");
    parts.put("goals", n -> "phấn đấu đến năm 2030 đạt " + n % 100 + "% chi bộ; ");
    parts.put("goal words", _ -> "phấn đấu ");
    parts.put(
        "results", n -> "nhiệm kỳ qua đã kết nạp " + n + " đảng viên, đạt 9" + n % 10 + "%; ");
    parts.put(
        "tables",
        n -> "Chỉ tiêu\n\nKế hoạch\n\nThực hiện\n\nThu " + syllable(n) + "\n\n1\n\n2\n\n");
    parts.put("quotes that open", _ -> "“ ");
    parts.put("quotes that open with words", n -> "“" + syllable(n) + " nói ");
    parts.put("plain quotes", _ -> "\" ");
    parts.put("verbs of saying", _ -> "nhấn mạnh ");
    parts.put("sayings", n -> "ông " + name(n) + " nhấn mạnh phải làm ngay việc này, ");
    parts.put("sayings joined", _ -> "và đề nghị, đồng thời yêu cầu ");
    parts.put("deeds", _ -> "bổ nhiệm ");
    parts.put("deeds done", n -> "kỷ luật cảnh cáo ông " + name(n) + ", ");
    parts.put(
        "provinces", n -> List.of("Lào Cai", "Sơn La", "Nghệ An", "Cà Mau").get(n % 4) + ", ");
    parts.put("communes", n -> "xã " + syllable(n) + " " + syllable(n / 20) + ", ");
    parts.put("communes in a list", n -> (n == 0 ? "các xã: " : "") + syllable(n) + " Sơn, ");
    parts.put("kinds of unit", _ -> "xã ");
    parts.put("streets", n -> "đường " + name(n) + ", ");
    parts.put("bodies", n -> "Đảng bộ " + body(n) + ", ");
    parts.put("heads of bodies", _ -> "Ban Chấp hành ");
    parts.put("congresses", n -> "Đại hội Đảng bộ " + body(n) + " lần thứ " + (n % 30 + 1) + ", ");
    parts.put("congress words", _ -> "Đại hội ");
    parts.put(
        "meetings", n -> "hội nghị về " + syllable(n).toLowerCase(Locale.ROOT) + " " + n + ", ");
    parts.put("foundings", n -> "thành lập Đảng bộ " + body(n) + ", ");
    parts.put("documents", n -> "Nghị quyết số " + n + "-NQ/TW, ");
    parts.put("documents without number", _ -> "nghị quyết của ");
    parts.put("document words", _ -> "Nghị quyết ");
    parts.put("dates", n -> "ngày " + (n % 28 + 1) + "/" + (n % 12 + 1) + "/2025, ");
    parts.put("years", n -> "năm " + (1950 + n % 100) + " ");
    parts.put("brackets", _ -> "( ");
    parts.put("brackets with words", n -> "(" + syllable(n) + " ");
    parts.put("semicolons", _ -> "; ");
    parts.put("points", _ -> ". ");
    parts.put("abbreviations", _ -> "TP. ");
    parts.put("small words", n -> syllable(n).toLowerCase(Locale.ROOT) + " ");
    parts.put("function words", _ -> "của và trong ");
    parts.put("one word", _ -> "a");
    parts.put(
        "questions",
        n -> "Thưa ông, " + syllable(n).toLowerCase(Locale.ROOT) + " ra sao?\n\nÔng trả lời.\n\n");
    return parts;
  }

  /// A text of so many bytes in UTF-8.
  static String text(IntFunction<String> part, int bytes) {
    StringBuilder text = new StringBuilder(bytes);
    int written = 0;
    for (int n = 0; written < bytes; n++) {
      String next = part.apply(n);
      text.append(next);
      written += next.getBytes(StandardCharsets.UTF_8).length;
    }
    return text.toString();
  }

  private static String name(int n) {
    return SURNAMES.get(n % 10) + " " + syllable(n / 10) + " " + syllable(n % 13 + n / 7);
  }

  private static String body(int n) {
    return "xã " + syllable(n) + " " + syllable(n / 20);
  }

  private static String syllable(int n) {
    return SYLLABLES.get(n % SYLLABLES.size());
  }
}
