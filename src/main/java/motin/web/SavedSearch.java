package motin.web;

import java.util.List;
import java.util.Map;
import motin.index.SearchRequest;

/// A search kept as a line of text: a query, or the address of the page or feed that shows it, with
/// all that narrows it.
///
/// @param line as it was kept
public record SavedSearch(String line, SearchRequest request) {

  /// Reads `lào cai "đại hội"`, `/?q=l%C3%A0o+cai&year=2025` or a whole address.
  ///
  /// @throws IllegalArgumentException for one that cannot be searched, with the reason
  public static SavedSearch parse(String line) {
    int state = line.indexOf("?");
    boolean address = state >= 0 && (line.startsWith("/") || line.matches("https?://.*"));
    try {
      Parameters values =
          address
              ? Parameters.parse(line.substring(state + 1)).withoutChoices()
              : new Parameters(Map.of("q", List.of(line.strip())));
      return new SavedSearch(line, Api.checked(values).request());
    } catch (ProblemException e) {
      throw new IllegalArgumentException(e.problem().detail(), e);
    }
  }
}
