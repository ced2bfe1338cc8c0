package motin.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/// The values of fields, numbered over all segments of one commit in their order as bytes. A field
/// is numbered when it is first asked for, and then kept.
final class Ordinals {

  private final IndexReader reader;
  private final Map<String, OrdinalMap> maps = new ConcurrentHashMap<>();

  Ordinals(IndexReader reader) {
    this.reader = reader;
  }

  /// The numbers of one field's values, for one thread.
  Of of(String field) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = DocValues.getSortedSet(leaves.get(i).reader(), field);
    }
    OrdinalMap map = maps.get(field);
    if (map == null) {
      map = OrdinalMap.build(null, values, PackedInts.DEFAULT);
      maps.put(field, map);
    }
    return new Of(values, map);
  }

  /// The values of one field.
  static final class Of {

    private final SortedSetDocValues[] leaves;
    private final OrdinalMap map;

    private Of(SortedSetDocValues[] leaves, OrdinalMap map) {
      this.leaves = leaves;
      this.map = map;
    }

    int size() {
      return Math.toIntExact(map.getValueCount());
    }

    /// From the number of a value in a segment to its number over all.
    LongValues global(LeafReaderContext leaf) {
      return map.getGlobalOrds(leaf.ord);
    }

    String value(long ordinal) throws IOException {
      return bytes(ordinal).utf8ToString();
    }

    private BytesRef bytes(long ordinal) throws IOException {
      return leaves[map.getFirstSegmentNumber(ordinal)].lookupOrd(map.getFirstSegmentOrd(ordinal));
    }

    /// The number of the first value that is not before this one.
    int from(String value) throws IOException {
      BytesRef sought = new BytesRef(value);
      int low = 0;
      int high = size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (bytes(middle).compareTo(sought) < 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
