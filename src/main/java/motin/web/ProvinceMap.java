package motin.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The provinces of an era, shaded by a number of each; on small screens one tile for each, from
/// the north to the south. Whoever does not see it has the table beside.
///
/// @param counts of the provinces that have any
/// @param word the label of the number: `stories.count`
/// @param link where a province leads to
/// @param steps the shades
record ProvinceMap(
    Labels labels,
    Outlines outlines,
    Map<String, Integer> counts,
    String word,
    UnaryOperator<String> link,
    Steps steps) {

  private static final int TILES = 5;

  Html html() {
    return Html.of(
        "<figure class=\"map\">%s%s%s<figcaption>%s</figcaption></figure>",
        shapes(), tiles(), legend(), labels.text("map.credit"));
  }

  private int count(String province) {
    return counts.getOrDefault(province, 0);
  }

  private String label(String province) {
    return province + ": " + labels.count(word, count(province));
  }

  private Html shapes() {
    List<Html> shapes = new ArrayList<>();
    for (Outlines.Outline province : outlines.provinces()) {
      shapes.add(
          Html.of(
              "<a href=\"%s\" tabindex=\"-1\"><path class=\"shade%s\""
                  + " d=\"%s\"><title>%s</title></path></a>",
              link.apply(province.name()),
              steps.of(count(province.name())),
              province.path(),
              label(province.name())));
    }
    return Html.of(
        "<svg class=\"shapes\" viewBox=\"0 0 850 930\" aria-hidden=\"true\""
            + " focusable=\"false\">%s</svg>",
        Html.join(shapes));
  }

  private Html tiles() {
    List<Outlines.Outline> provinces = new ArrayList<>(outlines.provinces()); // north to south
    List<Html> tiles = new ArrayList<>();
    for (int row = 0; row < provinces.size(); row += TILES) {
      List<Outlines.Outline> own =
          new ArrayList<>(provinces.subList(row, Math.min(provinces.size(), row + TILES)));
      own.sort(Comparator.comparingDouble(Outlines.Outline::longitude)); // west to east
      own.forEach(province ->
          tiles.add(
              Html.of(
                  "<li><a class=\"step%s\" href=\"%s\"><span>%s</span> <b>%s</b></a></li>",
                  steps.of(count(province.name())),
                  link.apply(province.name()),
                  province.name(),
                  labels.text("number", count(province.name())))));
    }
    return Html.of("<ol class=\"tiles\">%s</ol>", Html.join(tiles));
  }

  private Html legend() {
    List<Html> entries = new ArrayList<>();
    entries.add(Html.of("<li><span class=\"swatch shade0\"></span>0</li>"));
    for (int step = 1; step <= Steps.MOST; step++) {
      int least = steps.least(step);
      int most = steps.least(step + 1) - 1;
      String range =
          step == Steps.MOST
              ? labels.text("number", least) + "+"
              : least == most ? "" + least : least + "–" + most;
      entries.add(Html.of("<li><span class=\"swatch shade%s\"></span>%s</li>", step, range));
    }
    return Html.of("<ul class=\"legend\">%s</ul>", Html.join(entries));
  }
}
