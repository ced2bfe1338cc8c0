package motin.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Gathers what was found in the articles of a gold corpus, then scores it.
///
/// An article is joined to its gold by the file name of its `origin`. Of two articles with one name
/// the first counts; an article without gold is passed over. Not safe for threads.
public final class Evaluation {

  private final List<Gold> golds;
  private final Set<String> names;
  private final Map<String, Annotation> articles = new HashMap<>();

  public Evaluation(List<Gold> golds) {
    this.golds = List.copyOf(golds);
    this.names = golds.stream().map(Gold::name).collect(Collectors.toSet());
  }

  /// Takes one line of an export, Motin's own or another program's.
  ///
  /// @throws MalformedRecordException where it is none
  public void add(String line) throws MalformedRecordException {
    Annotation article = Annotation.parse(line);
    String name = Gold.name(article.text("origin"));
    if (names.contains(name)) {
      articles.putIfAbsent(name, article);
    }
  }

  public Score score() {
    Score score = new Score();
    for (Gold gold : golds) {
      Annotation article = articles.get(gold.name());
      if (article == null) {
        score.addMissing(gold);
      } else {
        score.add(gold, article);
      }
    }
    return score;
  }
}
