package motin.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Other stories that run on into a paragraph: `» Một tin khác » Tin nữa Sáng 14/8, …`.
final class Links {

  /// Where the article's own first sentence may begin: behind a quotation mark, or with a word that
  /// opens reports.
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<=[’”'\"])\\s(?=\\p{Lu})|\\s(?=(?:Ngày|Sáng|Trưa|Chiều|Tối|Tại|Theo|Trong|Sau|Trước|Nhân|Thực"
              + " hiện|Được|Như|Với|Để|Đồng"
              + " chí|Cùng|Dự|Vừa|Hôm)\\s\\p{Ll}|(?:Ngày|Sáng|Chiều|Tối)\\s\\d)");

  private Links() {}

  static String cutFront(String text) {
    if (!text.startsWith("» ") && !text.startsWith(">> ")) {
      return text;
    }
    int last = Math.max(text.lastIndexOf("» "), text.lastIndexOf(">> "));
    Matcher sentence = SENTENCE.matcher(text);
    return sentence.find(last + 3) ? text.substring(sentence.end()) : text;
  }
}
