package motin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

  private static final PageWords WORDS = PageWords.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Lê Khoa - Duy Nguyên                    > Lê Khoa, Duy Nguyên
          HOÀI THƯ                                > Hoài Thư
          Huy Sơn/VOV - TPHCM                     > Huy Sơn
          Kim Hà (TTXVN)                          > Kim Hà
          Theo Minh Châu (tinmoi.example.vn)      > Minh Châu
          Theo Nguyễn Thành Phú/baosonthuy.vn     > Nguyễn Thành Phú
          PV Lê Hồng Vân                          > Lê Hồng Vân
          Rơ Châm Lan                             > Rơ Châm Lan
          Văn Hòa                                 > Văn Hòa
          Trung Kiên - Thông Chí                  > Trung Kiên, Thông Chí
          Y Thanh Hà Niê Kđăm                     > Y Thanh Hà Niê Kđăm
          Nguyễn Hằng - T.H                       > Nguyễn Hằng, T.H
          N.V.A                                   > N.V.A
          """)
  void readsWhoSigned(String line, String authors) {
    assertThat(Byline.of(line, WORDS).orElseThrow().authors())
        .containsExactlyElementsOf(List.of(authors.split(", ", -1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PV",
        "TTXVN",
        "Theo TTXVN",
        "Theo Dân Trí",
        "Theo Báo Sơn Thủy",
        "Ban Tuyên giáo Tỉnh ủy"
      })
  void knowsDesksAndPapers(String line) {
    assertThat(Byline.of(line, WORDS).orElseThrow().authors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lào Cai",
        "Ông Hà Văn Tuấn",
        "Ban Chấp hành ra mắt Đại hội",
        "Xây dựng Đảng",
        "Đồng chí Hà Văn Tuấn",
        "Hà Văn Tuấn phát biểu",
        "Quang cảnh hội nghị.",
        "Một triệu tỷ đồng"
      })
  void readsNoNamesInOtherLines(String line) {
    assertThat(Byline.of(line, WORDS)).isEmpty();
  }

  @Test
  void takesTheNamesBeforeAPost() {
    assertThat(Byline.leading("Đinh Thị Nhàn - Phó Trưởng Ban Tuyên giáo", WORDS))
        .containsExactly("Đinh Thị Nhàn");
  }
}
