package motin.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import motin.article.Article;
import motin.article.Published;
import motin.fact.Extraction;
import motin.fact.Official;
import motin.gazetteer.Provinces;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.search.Query;

/// How the values of a [Facet] are taken from an article, narrowed by and counted.
final class ArticleFacets {

  static final FacetsConfig CONFIG = config();
  private static final Provinces PROVINCES = Provinces.load();

  /// Of officials there may be thousands; a list of more than this helps nobody to choose.
  private static final int MOST_VALUES = 20;

  private ArticleFacets() {}

  private static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setMultiValued(facet.label(), true);
    }
    return config;
  }

  static Stream<String> values(Facet facet, Extraction extraction) {
    Article article = extraction.article();
    Stream<String> values =
        switch (facet) {
          case PROVINCE -> extraction.about().stream();
          case PROVINCE_34 -> extraction.about().stream().map(PROVINCES::amongNew);
          case PROVINCE_63 -> {
            Optional<LocalDate> day = article.published().map(Published::earliest);
            yield extraction.about().stream().map(name -> PROVINCES.amongOld(name, day));
          }
          case OFFICIAL -> extraction.facts(Official.class).stream().map(Official::name);
          case YEAR ->
              article.published().map(p -> Integer.toString(p.earliest().getYear())).stream();
          case SOURCE -> article.source().stream();
        };
    return values.filter(value -> !value.isBlank()).map(Fields::bounded).distinct();
  }

  /// Of the articles a query finds those that have one of the values of each facet chosen.
  static DrillDownQuery narrow(Query query, Map<Facet, Set<String>> chosen) {
    DrillDownQuery narrowed = new DrillDownQuery(CONFIG, query);
    chosen.forEach((facet, values) ->
        values.forEach(value -> narrowed.add(facet.label(), Fields.bounded(value))));
    return narrowed;
  }

  static Map<Facet, List<FacetCount>> counts(Facets counted, Map<Facet, Set<String>> chosen)
      throws IOException {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      counts.put(facet, counts(counted, facet, chosen.getOrDefault(facet, Set.of())));
    }
    return counts;
  }

  private static List<FacetCount> counts(Facets counted, Facet facet, Set<String> chosen)
      throws IOException {
    List<FacetCount> counts = new ArrayList<>();
    FacetResult top = counted.getTopChildren(MOST_VALUES, facet.label());
    if (top != null) {
      for (LabelAndValue value : top.labelValues) {
        counts.add(new FacetCount(value.label, value.value.intValue()));
      }
    }
    for (String value : chosen) {
      if (counts.stream().noneMatch(count -> count.value().equals(Fields.bounded(value)))) {
        int count = counted.getSpecificValue(facet.label(), Fields.bounded(value)).intValue();
        counts.add(new FacetCount(value, Math.max(0, count)));
      }
    }
    if (facet == Facet.YEAR) {
      counts.sort(Comparator.comparing(FacetCount::value).reversed());
    }
    return counts;
  }
}
