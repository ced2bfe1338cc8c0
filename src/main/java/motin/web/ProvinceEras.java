package motin.web;

import java.util.ArrayList;
import java.util.List;
import motin.gazetteer.Provinces;

/// What a province was and is: which were merged into it, or into which it was merged on 1 July
/// 2025.
record ProvinceEras(Labels labels, String name) {

  private static final Provinces PROVINCES = Provinces.load();

  Html html() {
    String now = PROVINCES.amongNew(name);
    List<String> merged = PROVINCES.mergedInto(name);
    List<Html> lines = new ArrayList<>();
    if (!now.equals(name)) {
      lines.add(Html.of("%s %s", labels.text("province.now"), link(now)));
    } else if (merged.isEmpty()) {
      lines.add(Html.text(labels.text("province.same")));
    } else {
      List<Html> links = new ArrayList<>();
      for (String old : merged) {
        links.add(links.isEmpty() ? link(old) : Html.of(", %s", link(old)));
      }
      lines.add(Html.of("%s %s", labels.text("province.merged"), Html.join(links)));
    }
    return Html.of("<p class=\"intro eras\">%s</p>", Html.join(lines));
  }

  private static Html link(String province) {
    return Html.of("<a href=\"%s\">%s</a>", Address.province(province), province);
  }
}
