package motin.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProvincesTest {

  private static final Optional<LocalDate> BEFORE = Optional.of(LocalDate.of(2025, 6, 30));
  private static final Optional<LocalDate> SINCE = Optional.of(LocalDate.of(2025, 7, 1));

  private final Provinces provinces = Provinces.load();

  @Test
  void thereAre34() {
    Set<String> now =
        Gazetteer.load().provinceNames().stream()
            .map(provinces::amongNew)
            .collect(Collectors.toSet());
    assertThat(now).hasSize(34).contains("Lào Cai", "Huế").doesNotContain("Yên Bái");
  }

  @Test
  void thereWere63() {
    Set<String> before =
        Gazetteer.load().provinceNames().stream()
            .map(name -> provinces.amongOld(name, BEFORE))
            .collect(Collectors.toSet());
    assertThat(before).hasSize(63).contains("Yên Bái", "Thừa Thiên Huế").doesNotContain("Huế");
  }

  @Test
  void aMergedProvinceIsNotSplit() {
    assertThat(provinces.amongOld("Lào Cai", SINCE)).isEqualTo("Lào Cai + Yên Bái");
    assertThat(provinces.amongOld("Lào Cai", Optional.empty())).isEqualTo("Lào Cai + Yên Bái");
    assertThat(provinces.amongOld("Lào Cai", BEFORE)).isEqualTo("Lào Cai");
    assertThat(provinces.amongOld("Sơn La", SINCE)).isEqualTo("Sơn La");
    assertThat(provinces.mergedInto("Hồ Chí Minh"))
        .containsExactlyInAnyOrder("Bình Dương", "Bà Rịa - Vũng Tàu");
    assertThat(provinces.mergedInto("Sơn La")).isEmpty();
  }
}
