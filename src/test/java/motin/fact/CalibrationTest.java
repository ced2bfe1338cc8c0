package motin.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motin.article.Span;
import motin.fact.Calibration.Rule;
import motin.fact.Calibration.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {

  private static final Rule GOOD = new Rule("counts", "count.good");
  private static final Rule BAD = new Rule("counts", "count.bad");

  private final Calibration calibration =
      new Calibration(Map.of(GOOD, new Tally(78, 78), BAD, new Tally(20, 2)));

  @Test
  void aRuleOftenSeenIsWorthItsOwnShare() {
    assertThat(calibration.confidence(GOOD)).isBetween(0.98, 1.0);
    assertThat(calibration.confidence(BAD)).isBetween(0.1, 0.2);
  }

  /// 80 of 98, and one right and one wrong more.
  @Test
  void aRuleNeverSeenIsWorthAsMuchAsItsList() {
    assertThat(calibration.confidence(new Rule("counts", "count.new")))
        .isCloseTo(0.81, within(1e-9));
    assertThat(calibration.confidence(new Rule("events", "event.new"))).isEqualTo(0.5);
  }

  @Test
  void isReadAsItWasWritten() {
    assertThat(Calibration.parse(calibration.toString()).rules()).isEqualTo(calibration.rules());
  }

  @ParameterizedTest
  @ValueSource(strings = {"counts\tr\t1", "counts\tr\tx\t1", "counts\tr\t1\t2", "counts\tr\t1\t-1"})
  void namesTheLineThatIsNone(String line) {
    assertThatThrownBy(() -> Calibration.parse("list\trule\tfound\tright\n" + line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void theReasonBelongsToTheRule() {
    var because = new Mention(new Span(0, 1), "aim.goal");
    var target =
        new Target(
            "m",
            Quantity.of(BigDecimal.ONE, Quantity.Bound.EXACT),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(because),
            List.of(new Mention(new Span(1, 2), "target.row")));

    assertThat(Calibration.rule(target)).isEqualTo(new Rule("targets", "target.row/aim.goal"));
  }
}
