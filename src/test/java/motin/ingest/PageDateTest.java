package motin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Thứ ba - 13/01/2026 22:11 199 0                > 2026-01-13T22:11:00+07:00
          16/08/2025 | 15:20 GMT+7                       > 2025-08-16T15:20:00+07:00
          07:05, 18-08-2025                              > 2025-08-18T07:05:00+07:00
          13/10/2025 6:54 PM                             > 2025-10-13T18:54:00+07:00
          Thứ Hai, ngày 18 tháng 8 năm 2025              > 2025-08-18
          15 Tháng 9, 2025                               > 2025-09-15
          12 Tháng Mười Một, 2020                        > 2020-11-12
          Tháng Mười 12, 2020                            > 2020-10-12
          Thứ hai, 12 Tháng 10 2020 08:15                > 2020-10-12T08:15:00+07:00
          12 thg 10, 2020                                > 2020-10-12
          ngày 5 tháng năm năm 2020                      > 2020-05-05
          October 12, 2020                               > 2020-10-12
          8h30 ngày 4.8.2025                             > 2025-08-04T08:30:00+07:00
          Thứ Tư, 08/04/2015, 08:11 [GMT+7]              > 2015-04-08T08:11:00+07:00
          2025-08-14                                     > 2025-08-14
          20210418                                       > 2021-04-18
          2026-03-07T08:52:11.000 +07:00                 > 2026-03-07T08:52:11+07:00
          2020-07-27EDT09:30:00+0700                     > 2020-07-27T09:30:00+07:00
          2025-08-14T22:00:00Z                           > 2025-08-15T05:00:00+07:00
          """)
  void readsTheFormsOfPages(String text, String expected) {
    assertThat(PageDate.in(text).orElseThrow().when()).hasToString(expected);
  }

  @Test
  void aMonthAloneIsADateOnlyBehindALabel() {
    assertThat(PageDate.labelled(" 2020-10 ").orElseThrow().when()).hasToString("2020-10");
    assertThat(PageDate.labelled("2020-10-14").orElseThrow().when()).hasToString("2020-10-14");
    assertThat(PageDate.in("2020-10")).isEmpty();
  }

  @Test
  void leavesARangeOfDaysInTheHeadline() {
    String headline = "Đại hội Đảng bộ xã Thanh Khê được tổ chức từ ngày 20- 22/10/2025";
    assertThat(PageDate.in(headline).orElseThrow().headline()).isEmpty();
    String days = "Các kỳ đại hội của Đảng bộ xã Thanh Khê (20 - 22/10/2025)";
    assertThat(PageDate.in(days).orElseThrow().headline()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7 giờ trước",
        "ngày 14/8",
        "nhiệm kỳ 2020-2025",
        "31/02/2025",
        "1.600/2025",
        "12/2025"
      })
  void readsNoDateWhereNoneIsTold(String text) {
    assertThat(PageDate.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Đại hội Đảng bộ xã Thanh Khê thành công 14/08/2025 08:30      > Đại hội Đảng bộ xã Thanh Khê thành công
          Đại hội Đảng bộ xã Thanh Khê thành công | 14/08/2025          > Đại hội Đảng bộ xã Thanh Khê thành công
          14/08/2025 08:30 - Đại hội Đảng bộ xã Thanh Khê thành công    > Đại hội Đảng bộ xã Thanh Khê thành công
          """)
  void takesTheDateFromAHeadline(String line, String headline) {
    assertThat(PageDate.in(line).orElseThrow().headline()).contains(headline);
  }

  @Test
  void leavesADateThatIsPartOfTheHeadline() {
    String line = "Chương trình làm việc của Đại hội đến ngày 14/8/2025";
    assertThat(PageDate.in(line).orElseThrow().headline()).isEmpty();
  }
}
