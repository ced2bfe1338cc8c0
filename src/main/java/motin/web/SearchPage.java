package motin.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import motin.index.Facet;
import motin.index.FacetCount;
import motin.index.Order;
import motin.index.SearchResult;
import motin.index.Unit;

/// The search: a box, the articles found, and what they can be narrowed by.
///
/// @param newest the newest articles, shown where nothing was asked or found
record SearchPage(Labels labels, Search search, SearchResult found, SearchResult newest)
    implements View {

  private static final int EXAMPLES_PER_FACET = 2;

  @Override
  public String title() {
    return search.isBlank() ? labels.text("title") : search.query() + " · Motin";
  }

  @Override
  public boolean hasBox() {
    return !search.isBlank();
  }

  @Override
  public Html content() {
    return search.isBlank() ? start() : results();
  }

  private Html start() {
    return Html.of(
        """
        <section class="hero">
        <h1>%s</h1>
        <p>%s</p>
        %s
        %s
        </section>
        %s
        """,
        labels.text("hero.title"),
        labels.text("hero.text"),
        new SearchBox(labels, search).html("hero-box"),
        examples(),
        newest.total() == 0 ? nothingYet() : columns(labels.text("newest"), list()));
  }

  private Html results() {
    if (found.total() > 0) {
      Html heading = Html.of("<h2 class=\"seen-not\">%s</h2>", labels.text("results"));
      return columns(labels.count("total", found.total()), Html.join(List.of(heading, list())));
    }
    return columns(
        labels.text("nothing.title"),
        Html.of(
            "<p class=\"nothing\">%s</p>%s<h2 class=\"part\">%s</h2>%s",
            labels.text(search.chosen().isEmpty() ? "nothing.text" : "nothing.filtered"),
            examples(),
            labels.text("newest"),
            new Hits(labels, Search.NEWEST, newest).list()));
  }

  private Html columns(String heading, Html hits) {
    Facets facets = new Facets(labels, search, found.facets(), "/");
    int level = search.isBlank() ? 2 : 1;
    return Html.of(
        """
        <div class="columns">
        <section class="hits" aria-labelledby="heading">
        <div class="heading"><h%s id="heading" class="total">%s</h%s>
        <a class="narrow" href="#filters">%s</a></div>
        %s
        %s
        %s
        </section>
        <aside id="filters" class="facets" aria-label="%s">
        %s
        </aside>
        </div>
        """,
        level,
        heading,
        level,
        labels.text("facets"),
        understood(),
        Html.join(List.of(facets.chosen(), ways(), months(), map())),
        hits,
        labels.text("facets"),
        facets.groups());
  }

  /// How a query that is more than words was read, and what in it was passed over.
  private Html understood() {
    List<Html> lines = new ArrayList<>();
    found
        .suggestion()
        .ifPresent(meant ->
            lines.add(
                Html.of(
                    "%s <a href=\"%s\">%s</a>",
                    labels.text("suggestion", search.query()),
                    search.query(meant.query()).link(),
                    meant.query())));
    if (found.isMoreThanWords()) {
      lines.add(Html.of("%s <code>%s</code>", labels.text("understood"), found.understood()));
      found.notes().forEach(note -> lines.add(Html.text(note)));
    }
    return Html.join(
        lines.stream().map(line -> Html.of("<p class=\"understood\">%s</p>", line)).toList());
  }

  /// Other orders, copies put together or apart, and all of the result to take away.
  private Html ways() {
    if (found.total() == 0) {
      return Html.NONE;
    }
    List<Html> ways = new ArrayList<>();
    for (String order : List.of("relevance", "newest", "oldest", "title", "source")) {
      ways.add(
          way(
              labels.text("sort." + order),
              search.order(Order.parse(order)),
              search.order().equals(Order.parse(order))));
    }
    boolean stories = search.unit() == Unit.STORIES;
    ways.add(
        way(labels.text("stories"), search.unit(stories ? Unit.ARTICLES : Unit.STORIES), stories));
    String state = search.from(0).parameters();
    Map<String, String> files = new LinkedHashMap<>();
    files.put("CSV", "/api/search.csv");
    files.put(labels.text("keywords"), "/api/keywords.csv");
    files.put("Atom", "/feed.atom");
    files.forEach((name, path) -> ways.add(Html.of("<a href=\"%s\">%s</a>", path + state, name)));
    return Html.of("<p class=\"views ways\">%s</p>", Html.join(ways));
  }

  private static Html way(String name, Search search, boolean taken) {
    return Html.of(
        "<a href=\"%s\"%s>%s</a> ",
        search.link(), taken ? new Html(" aria-current=\"true\"") : Html.NONE, name);
  }

  /// What was found by month, as bars; each narrows to its month.
  private Html months() {
    List<FacetCount> months =
        found.facets().getOrDefault(Facet.YEAR, List.of()).reversed().stream()
            .flatMap(year -> year.within().stream())
            .toList();
    if (months.size() < 2) {
      return Html.NONE;
    }
    int most = months.stream().mapToInt(FacetCount::count).max().orElse(1);
    List<Html> bars = new ArrayList<>();
    for (FacetCount month : months) {
      String label = month.value() + ": " + labels.text("number", month.count());
      bars.add(
          Html.of(
              "<li><a href=\"%s\">%s <meter aria-label=\"%s\" min=\"0\" max=\"%s\""
                  + " value=\"%s\"></meter></a></li>",
              search.toggle(Facet.YEAR, month.value()).link(), label, label, most, month.count()));
    }
    return Html.of(
        "<details class=\"months\"><summary>%s</summary><ol>%s</ol></details>",
        labels.text("months"), Html.join(bars));
  }

  /// Where what was found is about, today's provinces; each narrows to itself. The facet beside has
  /// the same numbers.
  private Html map() {
    List<FacetCount> provinces = found.facets().getOrDefault(Facet.PROVINCE_34, List.of());
    if (search.isBlank() || provinces.size() < 2) {
      return Html.NONE;
    }
    Map<String, Integer> counts =
        provinces.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    Search view = search.view(Facet.PROVINCE_34);
    ProvinceMap map =
        new ProvinceMap(
            labels,
            Outlines.NEW,
            counts,
            "total",
            name -> view.toggle(Facet.PROVINCE_34, name).link(),
            new Steps(provinces.getFirst().count()));
    return Html.of(
        "<details class=\"months\"><summary>%s</summary>%s</details>",
        labels.text("way.map"), map.html());
  }

  private Html nothingYet() {
    return Html.of(
        "<section class=\"sheet\"><h2>%s</h2><p>%s</p><pre>./motin serve PATH</pre></section>",
        labels.text("empty.title"), labels.text("empty.text"));
  }

  private Html list() {
    return new Hits(labels, search, found).html();
  }

  private Html examples() {
    List<String> queries = new ArrayList<>();
    for (Facet facet : List.of(Facet.PROVINCE, Facet.OFFICIAL)) {
      newest.facets().getOrDefault(facet, List.of()).stream()
          .limit(EXAMPLES_PER_FACET)
          .forEach(count -> queries.add(count.value()));
    }
    queries.add(labels.text("example"));
    return Html.of(
        "<p class=\"examples\">%s %s</p>",
        labels.text("examples"),
        Html.join(
            queries.stream()
                .map(q -> Html.of("<a href=\"%s\">%s</a>", Search.NEWEST.query(q).link(), q))
                .toList()));
  }
}
