package motin.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The syllables that the gazetteer knows, each with its key and a number.
///
/// Looking one up reads the text in place: no string is made for a known syllable. Filled once
/// while the gazetteer is built, then only read, by any number of threads.
public final class Vocabulary {

  /// The number of every syllable that is not in the vocabulary.
  static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private String[] keys = new String[1 << 12];
  private int[] slots = new int[1 << 13];

  /// The hash of the key in each slot, which tells most others from it.
  private int[] hashes = new int[1 << 13];

  public Vocabulary() {
    Arrays.fill(slots, UNKNOWN);
  }

  /// The number of a key, which is added if it is new.
  public int add(String key) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    if (number == keys.length) {
      keys = Arrays.copyOf(keys, 2 * number);
    }
    keys[number] = key;
    numbers.put(key, number);
    if (2 * numbers.size() > slots.length) {
      slots = new int[2 * slots.length];
      hashes = new int[slots.length];
      Arrays.fill(slots, UNKNOWN);
      for (int i = 0; i <= number; i++) {
        place(i);
      }
    } else {
      place(number);
    }
    return number;
  }

  String key(int number) {
    return keys[number];
  }

  /// The number of the key in the first `length` letters of the buffer, or [#UNKNOWN].
  int find(char[] letters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    int mask = slots.length - 1;
    for (int slot = spread(hash) & mask; slots[slot] != UNKNOWN; slot = (slot + 1) & mask) {
      if (hashes[slot] == hash && same(keys[slots[slot]], letters, length)) {
        return slots[slot];
      }
    }
    return UNKNOWN;
  }

  private static boolean same(String key, char[] letters, int length) {
    if (key.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (key.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }

  private void place(int number) {
    int mask = slots.length - 1;
    int hash = keys[number].hashCode();
    int slot = spread(hash) & mask;
    while (slots[slot] != UNKNOWN) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = number;
    hashes[slot] = hash;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }
}
