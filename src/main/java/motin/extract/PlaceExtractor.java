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
import motin.language.Tokens;

/// One [Place] for each unit that an article names, however often it does.
final class PlaceExtractor {

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
    List<Mention> evidence =
        same.stream()
            .map(m -> new Mention(reading.tokens().span(m.from(), m.to()), m.rule()))
            .toList();
    return new Place(
        written(reading, first),
        first.kind(),
        unit.map(context::provinceOf).or(() -> context.provinceOf(first)),
        unit.map(Unit::code),
        evidence);
  }

  /// The name of a district or commune as the article spells it (`Đăk Glei`), but not in capitals.
  private static String written(Reading reading, PlaceMention place) {
    Tokens tokens = reading.tokens();
    for (int i = place.nameFrom(); i < place.to(); i++) {
      boolean small =
          tokens.shape(i) == Tokens.Shape.CAPITAL || tokens.shape(i) == Tokens.Shape.LOWER;
      if (place.isProvince() || (tokens.isWord(i) && !small)) {
        return place.name();
      }
    }
    String text = tokens.text(place.nameFrom(), place.to());
    boolean other =
        Character.isLowerCase(text.charAt(0))
            || text.endsWith(place.name())
            || place.name().endsWith(text);
    return other ? place.name() : text;
  }
}
