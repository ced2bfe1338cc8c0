package motin.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Twice the text is at most about twice the work, whatever the text: all extractors read 100 kB
/// and 200 kB that are made to be hard, and the work of each class is counted, not timed.
class LinearWorkTest {

  private static final int LENGTH = 100_000;

  /// More than 2 for what starts slowly, less than the 4 of a loop within a loop.
  private static final double MOST = 2.3;

  /// A class that does less than this share of the work is not looked at by itself.
  private static final double LEAST_SHARE = 0.01;

  private static CountingLoader loader;
  private static ToIntFunction<String> mine;

  @BeforeAll
  @SuppressWarnings("unchecked") // another loader's class can be seen only by its interface
  static void load() throws ReflectiveOperationException {
    loader = new CountingLoader(LinearWorkTest.class.getClassLoader());
    mine =
        (ToIntFunction<String>)
            loader.loadClass(Mine.class.getName()).getConstructor().newInstance();
    work("Đảng bộ xã có 12 chi bộ."); // what is made once
  }

  static Stream<Arguments> texts() {
    return Texts.parts().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void twiceTheTextIsTwiceTheWork(String name, IntFunction<String> part) {
    Map<String, Long> once = work(Texts.text(part, LENGTH));
    Map<String, Long> twice = work(Texts.text(part, 2 * LENGTH));

    double all = sum(twice);
    assertThat(all / sum(once)).as("all work").isLessThan(MOST);
    twice.forEach((type, work) -> {
      if (work > LEAST_SHARE * all) {
        assertThat((double) work / Math.max(1, once.getOrDefault(type, 0L)))
            .as("the work of %s: %,d", type, work)
            .isLessThan(MOST);
      }
    });
  }

  /// The count sees what it has to: a loop within a loop.
  @Test
  void aSquareIsSeen() throws ReflectiveOperationException {
    var counting = new CountingLoader(LinearWorkTest.class.getClassLoader());
    @SuppressWarnings("unchecked")
    ToIntFunction<String> square =
        (ToIntFunction<String>)
            counting.loadClass(Square.class.getName()).getConstructor().newInstance();
    int pairs = square.applyAsInt("a".repeat(100));
    long once = counting.counts().getOrDefault(Square.class.getName(), 0L);
    square.applyAsInt("a".repeat(200));
    long twice = counting.counts().getOrDefault(Square.class.getName(), 0L) - once;

    assertThat(pairs).isEqualTo(10_000);
    assertThat((double) twice / once).isBetween(3.8, 4.1);
  }

  private static Map<String, Long> work(String text) {
    Map<String, Long> before = loader.counts();
    mine.applyAsInt(text);
    Map<String, Long> done = new TreeMap<>(loader.counts());
    before.forEach((type, work) -> done.merge(type, -work, Long::sum));
    return done;
  }

  private static double sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
