package motin.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/// A searcher with what is worked out once for each commit: the values of the facets.
final class FacetedSearcher extends IndexSearcher {

  static final Sort NEWEST_FIRST = new Sort(byDay(), SortField.FIELD_DOC);
  static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, byDay(), SortField.FIELD_DOC);

  private final Optional<SortedSetDocValuesReaderState> facets;

  FacetedSearcher(IndexReader reader) throws IOException {
    super(reader);
    FieldInfos fields = FieldInfos.getMergedFieldInfos(reader);
    if (fields.fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME) == null) {
      facets = Optional.empty();
    } else {
      facets = Optional.of(new DefaultSortedSetDocValuesReaderState(reader, ArticleFacets.CONFIG));
    }
  }

  /// Empty where no article has any value of any facet.
  Optional<SortedSetDocValuesReaderState> facets() {
    return facets;
  }

  /// The first `limit` in an order, and how many there are exactly.
  TopDocs top(Query query, Sort order, int limit) throws IOException {
    return search(
        query, new TopFieldCollectorManager(order, Math.max(1, limit), Integer.MAX_VALUE));
  }

  /// What has no date comes last.
  private static SortField byDay() {
    return new SortField(Fields.PUBLISHED, SortField.Type.LONG, true, Long.MIN_VALUE);
  }
}
