package motin.work;

import java.util.function.ToIntFunction;

/// As many steps as the square of a text is long.
public final class Square implements ToIntFunction<String> {

  @Override
  public int applyAsInt(String text) {
    int pairs = 0;
    for (int i = 0; i < text.length(); i++) {
      for (int j = 0; j < text.length(); j++) {
        pairs += text.charAt(i) == text.charAt(j) ? 1 : 0;
      }
    }
    return pairs;
  }
}
