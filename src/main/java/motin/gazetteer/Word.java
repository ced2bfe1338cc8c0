package motin.gazetteer;

import java.util.List;
import java.util.stream.Stream;
import motin.language.Orthography;

/// A phrase with a label; what its further columns mean is told in the head line of the label's
/// file.
///
/// @param keys the form and then the columns, folded as [Orthography#key] does it
public record Word(Label label, String form, List<String> columns, List<String> keys)
    implements Entry {

  public Word {
    columns = List.copyOf(columns);
    keys = List.copyOf(keys);
  }

  static Word of(Label label, String form, List<String> columns) {
    List<String> keys =
        Stream.concat(Stream.of(form), columns.stream()).map(Orthography::key).toList();
    return new Word(label, form, columns, keys);
  }

  /// The form, folded.
  public String key() {
    return keys.getFirst();
  }

  /// A further column, folded, or the empty text where the row is shorter.
  public String key(int index) {
    return index < columns.size() ? keys.get(index + 1) : "";
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
