package motin.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "lào cai | lào cai",
        "\"Lào Cai\" | \"lào cai\"",
        "lào -cai | lào -cai",
        "lào OR cai | lào OR cai",
        "lào or cai đảng | lào OR (cai đảng)",
        "(lào or cai) đảng | (lào OR cai) đảng",
        "NOT lào and cai | -lào cai",
        "lào AND NOT cai | lào -cai",
        "đảng* | đảng*",
        "nguyễn~ | nguyễn~1",
        "nguyễn~9 | nguyễn~2",
        "\"đại hội lào cai\"~5 | \"đại hội lào cai\"~5",
        "TP.HCM | \"tp hcm\"",
        "tỉnh:\"Lào Cai\" | tỉnh:\"lào cai\"",
        "tinh:lào | tỉnh:lào",
        "province:(lào OR \"yên bái\") | tỉnh:lào OR tỉnh:\"yên bái\"",
        "hop chức vụ:\"bí thư\" | hop chức vụ:\"bí thư\"",
        "tổ chức:mttq -tỉnh:\"sơn la\" | tổ chức:mttq -tỉnh:\"sơn la\"",
        "ngày:2025-09..2025-10 | ngày:2025-09-01..2025-10-31",
        "ngày:14/8/2025 | ngày:2025-08-14",
        "năm:2025 | ngày:2025-01-01..2025-12-31",
        "tháng:9/2025 | ngày:2025-09-01..2025-09-30",
        "ngày:>2025-09 | ngày:2025-09-01..",
        "ngày:..2020 | ngày:..2020-12-31",
        "văn bản:18-NQ/TW | văn bản:18-nq/tw",
        "nhiệm kỳ:2025-2030 | nhiệm kỳ:\"2025 2030\"",
        "đảng viên:>800 | số:\"đảng viên\">800",
        "đảng viên: >= 1.600 | số:\"đảng viên\">=1600",
        "lào cai đảng viên:800..1.000 | lào cai số:\"đảng viên\"=800..1000",
        "chỉ tiêu:\"hộ nghèo\"<2% | chỉ tiêu:\"hộ nghèo\"<2%",
        "chỉ tiêu:>10 | số:\"chỉ tiêu\">10",
        "kết quả:\"thu nhập\">=45,5 | kết quả:\"thu nhập\">=45.5",
        "\"thu hút\":>3 | số:\"thu hút\">3",
        "có:targets | có:targets",
        "has:quotes | có:quotes",
      })
  void isUnderstood(String typed, String understood) {
    QueryText text = QueryText.parse(typed);
    assertThat(text.clause()).hasToString(understood);
    assertThat(text.notes()).isEmpty();
  }

  /// What is shown can be typed, and means the same.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(lào or cai) đảng -\"a b\"~3 dang*",
        "tỉnh:\"Lào Cai\" ngày:2025-09..2025-10",
        "đảng viên:>800 chỉ tiêu:\"hộ nghèo\"<2%",
        "văn bản:18-NQ/TW has:quotes"
      })
  void isUnderstoodAgain(String typed) {
    String shown = QueryText.parse(typed).clause().toString();
    assertThat(QueryText.parse(shown).clause()).hasToString(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày:hôm-qua | ngày:hôm-qua is no day, month, year or range (2025-09..2025-10)",
        "ngày:2025-02-30 | ngày:2025-02-30 is no day, month, year or range (2025-09..2025-10)",
        "tỉnh: | tỉnh: has no value",
        "> 800 | `>` compares nothing; write đảng viên:>800",
        "có:tất | có:tất is no kind of fact (officials, places, counts, targets, results, events,"
            + " documents, decisions, quotes)",
      })
  void whatMeansNothingIsSaid(String typed, String note) {
    assertThat(QueryText.parse(typed).notes()).containsExactly(note);
  }

  @Test
  void deepBracketsAreCut() {
    QueryText text = QueryText.parse("(".repeat(900) + "lào");
    assertThat(text.notes()).containsExactly("brackets deeper than 16 are passed over");
    assertThat(text.clause()).hasToString("lào");
  }

  /// Accents of a field's name are not accents of what is looked for.
  @Test
  void onlyWordsHaveAccents() {
    assertThat(QueryText.parse("tỉnh:lao họp*").accented()).isTrue();
    assertThat(QueryText.parse("tỉnh:lao").accented()).isFalse();
  }

  @Test
  void anyStringIsRead() {
    var random = new Random(20261130);
    String signs = "\"“”()<>=≥-~*:.,/&|!\\[]{}^?+ ab đ\u202E\u0000\uD83D\uDE00\uD800 9%";
    for (int i = 0; i < 20_000; i++) {
      var typed = new StringBuilder();
      int length = random.nextInt(40);
      for (int j = 0; j < length; j++) {
        switch (random.nextInt(12)) {
          case 0 -> typed.append(" tỉnh:");
          case 1 -> typed.append(" OR ");
          case 2 -> typed.append("ngày:");
          default -> typed.append(signs.charAt(random.nextInt(signs.length())));
        }
      }
      String shown = QueryText.parse(typed.toString()).clause().toString();
      QueryText again = QueryText.parse(shown);
      assertThat(again.clause().toString()).as("%s", typed).isEqualTo(shown);
    }
  }
}
