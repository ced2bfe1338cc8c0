package motin.language;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// What was worked out for a syllable, kept for the next time it stands in a text: a few thousand
/// syllables make up nearly every text.
///
/// Each has one place, and a later one may drive it from there, so that the size is bounded. Safe
/// for all threads.
///
/// @param <V> what is kept: never changes, and depends on the syllable alone
public final class SyllableCache<V> {

  private static final int PLACES = 1 << 14;
  private static final int MULTIPLIER = 31;

  /// Longer ones are no syllables and do not come again.
  private static final int LONGEST = 32;

  private record Known<V>(String syllable, V value) {}

  private final AtomicReferenceArray<@Nullable Known<V>> places =
      new AtomicReferenceArray<>(PLACES);

  /// What is known of the syllable at a place of a text; null where it must be worked out.
  public @Nullable V get(CharSequence text, int start, int end) {
    Known<V> known = places.get(place(text, start, end));
    return known != null && isAt(known.syllable(), text, start, end) ? known.value() : null;
  }

  /// Keeps what was worked out for the syllable at a place of a text.
  public void put(CharSequence text, int start, int end, V value) {
    if (end - start <= LONGEST) {
      places.set(
          place(text, start, end), new Known<>(text.subSequence(start, end).toString(), value));
    }
  }

  private static boolean isAt(String syllable, CharSequence text, int start, int end) {
    if (syllable.length() != end - start) {
      return false;
    }
    for (int i = 0; i < syllable.length(); i++) {
      if (syllable.charAt(i) != text.charAt(start + i)) {
        return false;
      }
    }
    return true;
  }

  private static int place(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * MULTIPLIER + text.charAt(i);
    }
    return (hash ^ (hash >>> 16)) & (PLACES - 1);
  }
}
