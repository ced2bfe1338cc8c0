package motin.index;

import java.io.IOException;

/// Takes hits one by one, so that a result of any size fits into memory.
public interface Sink<T> {

  /// Takes the next one.
  ///
  /// @throws IOException where it cannot; then no more come
  void take(T hit) throws IOException;
}
