package motin.index;

import java.util.List;

/// What a check of every file of an index found.
///
/// @param problems one line each; empty for a sound index
public record VerifyReport(long articles, long facts, List<String> problems) {

  public VerifyReport {
    problems = List.copyOf(problems);
  }

  public boolean sound() {
    return problems.isEmpty();
  }
}
