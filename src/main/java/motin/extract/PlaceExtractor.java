package motin.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motin.fact.Mention;
import motin.fact.Place;
import motin.gazetteer.Gazetteer;
import motin.gazetteer.Unit;
import motin.language.Orthography;

/// One [Place] for each unit that an article names, however often it does.
final class PlaceExtractor {

  private static final double SURE = 0.97;
  private static final double UNKNOWN = 0.8;

  private final Gazetteer gazetteer;

  PlaceExtractor(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Place> extract(Reading reading, List<PlaceMention> mentions, Context context) {
    Map<String, List<PlaceMention>> units = new LinkedHashMap<>();
    for (PlaceMention mention : mentions) {
      String key = mention.kind() + " " + Orthography.key(mention.name());
      units.computeIfAbsent(key, _ -> new ArrayList<>()).add(mention);
    }
    return units.values().stream().map(same -> place(reading, same, context)).toList();
  }

  private Place place(Reading reading, List<PlaceMention> same, Context context) {
    PlaceMention first = same.getFirst();
    Optional<Unit> unit =
        first.isProvince() ? gazetteer.province(first.name()) : context.unit(first);
    Optional<String> province = unit.map(Unit::province).or(() -> context.provinceAt(first.from()));
    List<Mention> evidence =
        same.stream()
            .map(m -> new Mention(reading.tokens().span(m.from(), m.to()), m.rule()))
            .toList();
    double confidence = first.candidates().isEmpty() ? UNKNOWN : SURE;
    return new Place(
        first.name(), first.kind(), province, unit.map(Unit::code), evidence, confidence);
  }
}
