package motin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import motin.Ingestion.Tally;
import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void tellsRateAndWhatIsLeft() {
    Tally tally = new Tally(1_100, 60, 23, 3, 14);
    Duration minute = Duration.ofMinutes(1);
    assertThat(Progress.told(tally, minute, 25, 100))
        .isEqualTo("1,200 read, 14 rejected, 20 a second, 25 %, 3 min left");
    assertThat(Progress.told(tally, minute, 90, 100)).endsWith("90 %, 7 s left");
    assertThat(Progress.told(tally, minute, 90, 0))
        .isEqualTo("1,200 read, 14 rejected, 20 a second");
  }
}
