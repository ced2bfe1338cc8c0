package motin.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import motin.article.Article;
import motin.fact.Assessment;
import motin.fact.Calibration;
import motin.fact.Fact;
import motin.fact.Official;
import motin.fact.Position;

/// Says how far each fact can be relied on: how often its rule was right on annotated articles, and
/// what looks odd about it.
final class Assessor {

  private static final String TABLE = "calibration.tsv";

  private final Calibration calibration;
  private final OddWords words;

  private Assessor(Calibration calibration, OddWords words) {
    this.calibration = calibration;
    this.words = words;
  }

  static Assessor load() {
    try (InputStream file = Assessor.class.getResourceAsStream(TABLE)) {
      if (file == null) {
        throw new IllegalStateException(TABLE + " is missing");
      }
      String table = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return new Assessor(Calibration.parse(table), OddWords.load());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Fact> assess(Article article, List<Fact> facts) {
    var oddities = new Oddities(article, facts, words);
    return facts.stream().map(fact -> assess(fact, oddities)).toList();
  }

  private Fact assess(Fact fact, Oddities oddities) {
    double confidence = calibration.confidence(Calibration.rule(fact));
    var assessment = new Assessment(confidence, oddities.of(fact));
    return fact instanceof Official official
        ? new Official(
            official.name(),
            official.positions().stream().map(post -> assess(post, oddities)).toList(),
            official.evidence(),
            assessment)
        : fact.with(assessment);
  }

  private Position assess(Position position, Oddities oddities) {
    double confidence = calibration.confidence(Calibration.rule(position));
    return position.with(new Assessment(confidence, oddities.of(position)));
  }
}
