package motin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RowsTest {

  @Test
  void aSpreadsheetTakesNothingForAFormula() throws ProblemException {
    Rows rows = Rows.of("spreadsheet");
    assertThat(rows.row(List.of("=1+1", "@SUM(A1)", "+84 12", "-cmd", "\t=1", "a=b", "")))
        .isEqualTo("'=1+1,'@SUM(A1),'+84 12,'-cmd,'\t=1,a=b,\r\n");
    assertThat(rows.row(List.of("-12.5", "12", "-3"))).isEqualTo("-12.5,12,-3\r\n");
    assertThat(rows.head(List.of("id"))).isEqualTo("\uFEFFid\r\n");
  }

  @Test
  void programsGetWhatThereIs() throws ProblemException {
    Rows rows = Rows.of("plain");
    assertThat(rows.row(List.of("=1+1"))).isEqualTo("=1+1\r\n");
    assertThat(rows.head(List.of("id"))).isEqualTo("id\r\n");
    assertThatThrownBy(() -> Rows.of("excel")).hasMessageStartingWith("flavour: ");
  }
}
