package motin.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MatchesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "lao cai     | Tỉnh ủy Lào Cai và LÀO CAI | Lào Cai, LÀO CAI",
        "lào cai     | Tỉnh Lao Cai, Lào Cai      | Lào Cai",
        "hoa binh    | Hoà Bình, Hòa Bình         | Hoà Bình, Hòa Bình",
        "hòa         | Hoà Bình, Hòa Bình, hoa    | Hoà, Hòa",
        "đảng        | đáng, đảng                 | đảng",
        "\"đại hội\" | đại biểu dự đại hội; hội đại | đại hội",
        "đại -hội    | đại biểu dự hội            | đại",
        "cai         | Caiman cai quản            | cai",
        "18-NQ/TW    | Nghị quyết số 18-NQ/TW     | 18-NQ/TW",
        "\"\" - ...  | không có gì                | ``",
        "đảng viên   | Ủy viên, đảng viên, đảng   | đảng viên",
        "đảng viên   | Ủy viên, đảng               | viên, đảng",
        "lào cai     | Lào, Cai, lào               | Lào, Cai",
        "\"Lào Cai\" đại hội | Đại hội ở Lào Cai rồi đại biểu ở Lào Cai | Đại hội, Lào Cai, Lào"
            + " Cai",
        "lao\"cai    | Lào Cai                    | Lào Cai",
      })
  void findsTheWordsOfAQuery(String query, String text, String found) {
    List<String> words =
        Snippet.of(query, text).marks().stream().map(span -> span.of(text)).toList();
    assertEquals(found, String.join(", ", words));
  }
}
