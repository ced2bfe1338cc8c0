package motin.gazetteer;

import java.util.List;

/// A phrase with a label; what its further columns mean is told in the head line of the label's
/// file.
public record Word(Label label, String form, List<String> columns) implements Entry {

  public Word {
    columns = List.copyOf(columns);
  }

  /// Whether a further column, a list parted by blanks, holds an item.
  public boolean lists(int index, String item) {
    String list = column(index);
    for (int at = list.indexOf(item); at >= 0; at = list.indexOf(item, at + 1)) {
      int end = at + item.length();
      boolean begins = at == 0 || list.charAt(at - 1) == ' ';
      if (begins && (end == list.length() || list.charAt(end) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /// A further column, or the empty text where the row is shorter.
  public String column(int index) {
    return index < columns.size() ? columns.get(index) : "";
  }
}
