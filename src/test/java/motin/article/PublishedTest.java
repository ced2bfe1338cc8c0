package motin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {

  @ParameterizedTest
  @ValueSource(strings = {"2020-10", "2025-08-14", "2026-01-13T22:11:00+07:00"})
  void writesWhatItReads(String iso) {
    assertThat(Published.parse(iso)).hasToString(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2020-13", "14/8/2025", "2026-01-13T22:11:00"})
  void refusesAnythingElse(String text) {
    assertThatThrownBy(() -> Published.parse(text)).isInstanceOf(DateTimeParseException.class);
  }

  @Test
  void aMonthSpansItsDays() {
    Published october = Published.parse("2020-10");
    assertThat(october.earliest()).isEqualTo(LocalDate.of(2020, 10, 1));
    assertThat(october.latest()).isEqualTo(LocalDate.of(2020, 10, 31));
    assertThat(october.day()).isEmpty();
  }

  @Test
  void aMomentFallsOnOneDay() {
    Published moment = Published.parse("2026-01-13T22:11:00+07:00");
    assertThat(moment.day()).contains(LocalDate.of(2026, 1, 13));
    assertThat(moment.latest()).isEqualTo(moment.earliest());
  }
}
