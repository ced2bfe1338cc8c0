package motin.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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
      Map<String, List<String>> values =
          address ? values(line.substring(state + 1)) : Map.of("q", List.of(line.strip()));
      return new SavedSearch(line, Api.checked(new Parameters(values)).request());
    } catch (ProblemException e) {
      throw new IllegalArgumentException(e.problem().detail(), e);
    }
  }

  private static Map<String, List<String>> values(String state) {
    Map<String, List<String>> values = new HashMap<>();
    for (String pair : state.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values
            .computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    values.remove("lang");
    return values;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
