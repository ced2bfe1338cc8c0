package motin.web;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import motin.index.ArticleIndex;
import org.jspecify.annotations.Nullable;

/// What the provinces report of themselves, gathered once for each state of the index: every fact
/// is looked at, which is too much for every question.
final class ProvinceFigures {

  private final ArticleIndex index;
  private final AtomicReference<Across.@Nullable Gathered> known = new AtomicReference<>();

  ProvinceFigures(ArticleIndex index) {
    this.index = index;
  }

  /// @throws ProblemException for a measure that there is not
  Across across(Optional<String> measure) throws IOException, ProblemException {
    Across.Gathered gathered = known.get();
    if (gathered == null || gathered.version() != index.version()) {
      gathered = Across.gather(index);
      known.set(gathered);
    }
    return Across.of(gathered, measure);
  }
}
