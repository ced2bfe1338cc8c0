package motin.gazetteer;

import java.util.List;

/// A phrase with a label; what its further columns mean is told in the head line of the label's
/// file.
public record Word(Label label, String form, List<String> columns) implements Entry {

  public Word {
    columns = List.copyOf(columns);
  }

  /// A further column, or the empty text where the row is shorter.
  public String column(int index) {
    return index < columns.size() ? columns.get(index) : "";
  }
}
