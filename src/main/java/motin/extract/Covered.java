package motin.extract;

import java.util.BitSet;
import java.util.List;
import motin.article.Span;

/// The parts of a text that some spans cover together.
final class Covered {

  private final BitSet offsets;

  Covered(List<Span> spans, int length) {
    offsets = new BitSet(length);
    spans.forEach(span -> offsets.set(span.start(), span.end()));
  }

  /// Whether every offset of a span is covered.
  boolean holds(Span span) {
    return offsets.nextClearBit(span.start()) >= span.end();
  }
}
