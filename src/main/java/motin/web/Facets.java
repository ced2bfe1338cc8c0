package motin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import motin.index.Facet;
import motin.index.FacetCount;

/// What the articles found can be narrowed by, and what they are narrowed by now.
///
/// @param path the page that is narrowed: `/`, `/facts/counts`
record Facets(Labels labels, Search search, Map<Facet, List<FacetCount>> found, String path) {

  /// Values of a facet that are seen at once; the others are folded away.
  private static final int SHOWN = 8;

  /// The values chosen; each is a link that takes it back.
  Html chosen() {
    List<Html> chips = new ArrayList<>();
    search
        .chosen()
        .forEach((facet, values) ->
            values.forEach(value ->
                chips.add(
                    Html.of(
                        "<a class=\"chip on\" href=\"%s\" title=\"%s\">%s"
                            + "<span aria-hidden=\"true\"> ×</span></a>",
                        search.toggle(facet, value).link(path),
                        labels.text("facet.remove", name(facet, value)),
                        name(facet, value)))));
    return chips.isEmpty() ? Html.NONE : Html.of("<p class=\"chosen\">%s</p>", Html.join(chips));
  }

  /// Every value with its count; each is a link that chooses it or takes it back.
  Html groups() {
    List<Html> groups = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<FacetCount> counts = found.getOrDefault(facet, List.of());
      boolean otherView = facet.isProvince() && facet != search.provinces();
      if (!counts.isEmpty() && !otherView) {
        groups.add(group(facet, counts));
      }
    }
    return Html.join(groups);
  }

  private Html group(Facet facet, List<FacetCount> counts) {
    List<Html> shown = new ArrayList<>();
    List<Html> folded = new ArrayList<>();
    for (FacetCount count : counts) {
      boolean fold = shown.size() >= SHOWN && !search.has(facet, count.value());
      (fold ? folded : shown).add(value(facet, count));
    }
    Html rest =
        folded.isEmpty()
            ? Html.NONE
            : Html.of(
                "<details><summary>%s</summary><ul>%s</ul></details>",
                labels.text("facet.more", folded.size()), Html.join(folded));
    return Html.of(
        "<section><h2>%s</h2>%s<ul>%s</ul>%s</section>",
        labels.text("facet." + facet.label()),
        facet.isProvince() ? views() : Html.NONE,
        Html.join(shown),
        rest);
  }

  /// Links to the views on provinces; the one at hand is none.
  private Html views() {
    List<Html> views = new ArrayList<>();
    for (Facet view : List.of(Facet.PROVINCE, Facet.PROVINCE_34, Facet.PROVINCE_63)) {
      String name = labels.text("view." + view.label());
      views.add(
          view == search.provinces()
              ? Html.of("<b aria-current=\"true\">%s</b> ", name)
              : Html.of("<a href=\"%s\">%s</a> ", search.view(view).link(path), name));
    }
    return Html.of("<p class=\"views\">%s</p>", Html.join(views));
  }

  /// A value; beneath one that is chosen, or has one chosen within it, those within it.
  private Html value(Facet facet, FacetCount count) {
    boolean on = search.has(facet, count.value());
    boolean open =
        on || count.within().stream().anyMatch(within -> search.has(facet, within.value()));
    return Html.of(
        "<li><a href=\"%s\"%s><span>%s</span> <b>%s</b></a>%s</li>",
        search.toggle(facet, count.value()).link(),
        on ? new Html(" class=\"on\" aria-current=\"true\"") : Html.NONE,
        name(facet, count.value()),
        labels.text("number", count.count()),
        open && !count.within().isEmpty() ? within(facet, count.within()) : Html.NONE);
  }

  private Html within(Facet facet, List<FacetCount> counts) {
    return Html.of(
        "<ul class=\"within\">%s</ul>",
        Html.join(counts.stream().map(count -> value(facet, count)).toList()));
  }

  private String name(Facet facet, String value) {
    return switch (facet) {
      case EVENT -> labels.find("event." + value).orElse(value);
      case KIND -> labels.find("kind." + value).orElse(value);
      case PROVINCE, PROVINCE_34, PROVINCE_63 -> value.substring(value.indexOf('/') + 1);
      default -> value;
    };
  }
}
