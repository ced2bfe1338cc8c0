package motin.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motin.corpus.ExtractionJson;
import motin.corpus.MalformedRecordException;
import motin.fact.Extraction;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;

/// Reads articles and facts back out of their blocks.
final class StoredExtractions {

  /// Where in a segment the articles are; their facts stand right before them.
  static final BitSetProducer ARTICLES =
      new QueryBitSetProducer(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)));

  /// Extractions that are kept, at the most: facts of one article mostly come together.
  private static final int KEPT = 256;

  private final IndexSearcher searcher;
  private final Map<Integer, Extraction> read = new HashMap<>();

  StoredExtractions(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// The extraction of an article's document, read once where it is asked for again soon.
  Extraction article(int document) throws IOException {
    Extraction known = read.get(document);
    if (known != null) {
      return known;
    }
    String json =
        searcher
            .storedFields()
            .document(document, Set.of(Fields.EXTRACTION))
            .get(Fields.EXTRACTION);
    if (json == null) {
      throw new CorruptIndexException("An article without its extraction", "document " + document);
    }
    try {
      Extraction extraction = ExtractionJson.read(json);
      if (read.size() >= KEPT) {
        read.clear();
      }
      read.put(document, extraction);
      return extraction;
    } catch (MalformedRecordException e) {
      throw new CorruptIndexException(e.getMessage(), "document " + document, e);
    }
  }

  /// Every article that was not replaced.
  static void all(IndexSearcher searcher, Sink<Extraction> sink) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BitSet articles = ARTICLES.getBitSet(leaf);
      Bits live = leaf.reader().getLiveDocs();
      for (int at = 0; articles != null && at < leaf.reader().maxDoc(); at++) {
        if (articles.get(at) && (live == null || live.get(at))) {
          sink.take(new StoredExtractions(searcher).article(leaf.docBase + at));
        }
      }
    }
  }

  /// The story of an article's document.
  String story(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedDocValues stories = DocValues.getSorted(leaf.reader(), Fields.STORY);
    if (!stories.advanceExact(document - leaf.docBase)) {
      throw new CorruptIndexException("An article without its story", "document " + document);
    }
    return stories.lookupOrd(stories.ordValue()).utf8ToString();
  }

  /// The fact of a fact's document, and its article.
  FactHit fact(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BitSet articles = ARTICLES.getBitSet(leaf);
    int inLeaf = document - leaf.docBase;
    Extraction extraction = article(leaf.docBase + articles.nextSetBit(inLeaf));
    int position = inLeaf - articles.prevSetBit(inLeaf) - 1;
    return FactHit.of(extraction.article(), position, extraction.facts().get(position));
  }
}
