package motin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.article.Span;
import motin.fact.Assessment;
import motin.fact.Count;
import motin.fact.Mention;
import motin.fact.Place;
import motin.fact.Position;
import motin.fact.Quantity;
import motin.fact.Target;

/// Facts for tests, proved by every place where a text says the words given.
record Proof(String text) {

  /// @throws IllegalArgumentException where the text does not say it
  List<Mention> all(String words, String rule) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      mentions.add(new Mention(new Span(at, at + words.length()), rule));
    }
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("Not said: " + words);
    }
    return mentions;
  }

  Position position(String words, String organization) {
    return new Position(
        words,
        words,
        Optional.of(organization),
        Optional.of(Position.Level.PROVINCE),
        Optional.of("Lào Cai"),
        all(words, "position.title"));
  }

  Place place(String name, Place.Kind kind, String province, String words) {
    return new Place(
        name, kind, Optional.of(province), Optional.empty(), all(words, "place.named"));
  }

  Count count(String subject, Count.Category category, Quantity quantity, String words) {
    Optional<Count.Change> change =
        words.startsWith("kết nạp") ? Optional.of(Count.Change.ADMITTED) : Optional.empty();
    return new Count(
        subject,
        category,
        quantity,
        change,
        Optional.of("Đảng bộ tỉnh Lào Cai"),
        Optional.empty(),
        all(words, "count.number-first"));
  }

  Target target(String metric, Quantity quantity, String unit, String when, String words) {
    return new Target(
        metric,
        quantity,
        Optional.of(unit),
        Optional.of(when),
        Optional.of("Đảng bộ tỉnh Lào Cai"),
        Optional.empty(),
        all(words, "target.metric-first"),
        Assessment.of(0.9));
  }
}
