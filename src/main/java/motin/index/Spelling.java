package motin.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import motin.analysis.Syllables;
import motin.index.Clause.All;
import motin.index.Clause.Any;
import motin.index.Clause.In;
import motin.index.Clause.Not;
import motin.index.Clause.Text;
import motin.index.Clause.Words;
import motin.language.Orthography;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/// What was perhaps meant by a query that finds nothing: its words as the articles spell them, or
/// as a last resort fewer of them.
///
/// Nearly every wrong syllable is some other syllable, so that the word alone says little. Of the
/// spellings near each word those are taken that stand beside a spelling of the word before, the
/// ones that do so in most articles first (a beam search over pairs of words). Whatever is offered
/// finds something.
final class Spelling {

  private static final int SPELLINGS = 12;
  private static final int BEAM = 12;

  /// What speaks against a spelling for each letter that is changed, and for each pair of words
  /// that stand side by side nowhere.
  private static final double EDIT = 3;

  private static final double APART = 4;

  /// Words of more than this many letters may have two that are wrong.
  private static final int SHORT = 6;

  /// Of so many words, one may be wrong.
  private static final int WORDS_FOR_ONE = 3;

  private static final String FIELD = Fields.plain(Fields.TEXT);

  private final FacetedSearcher searcher;
  private final QueryText text;
  private final Map<List<String>, Integer> pairs = new HashMap<>();

  Spelling(FacetedSearcher searcher, QueryText text) {
    this.searcher = searcher;
    this.text = text;
  }

  /// The words up to one, as they may be spelled, and what speaks for that.
  private record Way(List<String> words, double worth) {}

  private record Spelled(String words, int edits, int articles) {}

  Optional<String> suggestion() throws IOException {
    List<String> typed = words();
    for (Way way : ways(typed)) {
      if (!isAttested(typed, way.words())) {
        continue;
      }
      Optional<String> query = found(respelled(typed, way.words()));
      if (query.isPresent()) {
        return query;
      }
    }
    return fewer(typed);
  }

  /// Whether few words are spelled otherwise, and each of them stands beside one of its neighbours
  /// somewhere.
  private boolean isAttested(List<String> typed, List<String> spelled) throws IOException {
    int left = Math.ceilDiv(typed.size(), WORDS_FOR_ONE);
    for (int i = 0; i < typed.size(); i++) {
      boolean changed = !typed.get(i).equals(spelled.get(i));
      boolean before = i > 0 && beside(spelled.get(i - 1), spelled.get(i)) > 0;
      boolean after = i + 1 < typed.size() && beside(spelled.get(i), spelled.get(i + 1)) > 0;
      left -= changed ? 1 : 0;
      if (left < 0 || (changed && typed.size() > 1 && !before && !after)) {
        return false;
      }
    }
    return true;
  }

  /// The words looked for, without accents.
  private List<String> words() {
    List<String> words = new ArrayList<>();
    for (Text wanted : text.wanted()) {
      if (wanted instanceof Words(var all, _, _)) {
        all.forEach(word -> words.add(Fields.keyword(Orthography.plain(word))));
      }
    }
    return words;
  }

  private List<Way> ways(List<String> typed) throws IOException {
    List<Way> ways = List.of(new Way(List.of(), 0));
    for (int at = 0; at < typed.size(); at++) {
      List<Spelled> spellings = spellings(typed, at);
      List<Way> longer = new ArrayList<>();
      for (Way way : ways) {
        for (Spelled spelled : spellings) {
          longer.add(with(way, spelled));
        }
      }
      ways =
          longer.stream()
              .sorted(Comparator.comparingDouble(Way::worth).reversed())
              .limit(BEAM)
              .toList();
    }
    return ways;
  }

  private Way with(Way way, Spelled spelled) throws IOException {
    List<String> words = new ArrayList<>(way.words());
    words.add(spelled.words());
    double worth = way.worth() - EDIT * spelled.edits() + Math.log1p(spelled.articles()) / 4;
    if (!way.words().isEmpty()) {
      int beside = beside(way.words().getLast(), spelled.words());
      worth += beside == 0 ? -APART : Math.log1p(beside);
    }
    return new Way(List.copyOf(words), worth);
  }

  /// In how many articles one word, or two, stand beside another one, or two.
  private int beside(String before, String after) throws IOException {
    int space = after.indexOf(' ');
    return together(
        before.substring(before.lastIndexOf(' ') + 1),
        space < 0 ? after : after.substring(0, space));
  }

  /// In how many articles two words stand side by side.
  private int together(String left, String right) throws IOException {
    List<String> pair = List.of(left, right);
    Integer known = pairs.get(pair);
    if (known == null) {
      known = searcher.count(new PhraseQuery(FIELD, left, right));
      pairs.put(pair, known);
    }
    return known;
  }

  /// A word itself, those near it, and where it is none, the two that it is made of. One that
  /// stands somewhere beside a word it was typed beside is right.
  private List<Spelled> spellings(List<String> typed, int at) throws IOException {
    String word = typed.get(at);
    int own = articles(word);
    List<Spelled> spellings = new ArrayList<>();
    spellings.add(new Spelled(word, 0, own));
    boolean before = at > 0 && together(typed.get(at - 1), word) > 0;
    boolean after = at + 1 < typed.size() && together(word, typed.get(at + 1)) > 0;
    if (own > 0 && (before || after)) {
      return spellings;
    }
    spellings.addAll(near(word));
    if (own == 0) {
      for (int cut = 1; cut < word.length(); cut++) {
        String left = word.substring(0, cut);
        String right = word.substring(cut);
        int both = together(left, right);
        if (both > 0) {
          spellings.add(new Spelled(left + " " + right, 1, both));
        }
      }
    }
    return spellings;
  }

  private int articles(String word) throws IOException {
    return searcher.getIndexReader().docFreq(new Term(FIELD, word));
  }

  private List<Spelled> near(String word) throws IOException {
    int edits = word.length() > SHORT ? 2 : 1;
    boolean figure = word.chars().anyMatch(Character::isDigit);
    if (word.length() < 2 || figure) {
      return List.of();
    }
    Map<String, Integer> counts = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(FIELD);
      if (terms != null) {
        var near = new FuzzyTermsEnum(terms, new Term(FIELD, word), edits, 0, true);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
          counts.merge(term.utf8ToString(), near.docFreq(), Integer::sum);
        }
      }
    }
    Map<String, Integer> sounds = new HashMap<>();
    for (String alike : Sounds.alike(word)) {
      int articles = articles(alike);
      if (articles > 0) {
        counts.put(alike, articles);
        sounds.put(alike, 1);
      }
    }
    counts.remove(word);
    return counts.entrySet().stream()
        .map(entry ->
            new Spelled(
                entry.getKey(),
                sounds.getOrDefault(
                    entry.getKey(), Spellings.distance(word, entry.getKey(), edits)),
                entry.getValue()))
        .sorted(
            Comparator.comparingInt(Spelled::edits)
                .thenComparing(Comparator.comparingInt(Spelled::articles).reversed()))
        .limit(SPELLINGS)
        .toList();
  }

  /// The query without the words that the article lacks which has most of them, where it does have
  /// most; what stands between quotation marks is meant as it stands.
  private Optional<String> fewer(List<String> typed) throws IOException {
    Set<String> words = new LinkedHashSet<>(typed);
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    int least = Math.ceilDiv(2 * words.size(), 3);
    if (least < 2) {
      return Optional.empty();
    }
    words.forEach(word -> some.add(TextQuery.folded(Fields.TEXT, Words.of(word)), Occur.SHOULD));
    some.setMinimumNumberShouldMatch(least);
    TopDocs best = searcher.search(some.build(), 1);
    if (best.scoreDocs.length == 0) {
      return Optional.empty();
    }
    Set<String> there = new HashSet<>();
    int document = best.scoreDocs[0].doc;
    Syllables syllables =
        new Syllables(new StoredExtractions(searcher).article(document).article().text());
    while (syllables.next()) {
      there.add(syllables.plain());
    }
    words.removeIf(word -> !there.contains(word) && Shorthand.of(word).isEmpty());
    return found(kept(text.clause(), words));
  }

  /// A clause as it is typed, if it finds anything.
  private Optional<String> found(Clause clause) throws IOException {
    String query = clause.toString();
    boolean other = !query.isBlank() && query.length() <= SearchRequest.LONGEST_QUERY;
    return other && searcher.count(ArticleSearch.articles(QueryText.parse(query))) > 0
        ? Optional.of(query)
        : Optional.empty();
  }

  private Clause respelled(List<String> typed, List<String> spelled) {
    Map<String, String> spellings = new HashMap<>();
    for (int i = 0; i < typed.size(); i++) {
      if (!typed.get(i).equals(spelled.get(i))) {
        spellings.put(typed.get(i), spelled.get(i));
      }
    }
    return changed(
        text.clause(),
        words -> {
          List<String> other = new ArrayList<>();
          boolean same = true;
          for (String word : words.words()) {
            String known = spellings.get(Orthography.plain(word));
            same &= known == null;
            other.addAll(known == null ? List.of(word) : List.of(known.split(" ", -1)));
          }
          return same ? words : new Words(other, words.quoted(), words.slop());
        });
  }

  private static Clause kept(Clause clause, Set<String> words) {
    return changed(
        clause,
        own ->
            own.quoted()
                ? own
                : new Words(
                    own.words().stream()
                        .filter(word -> words.contains(Orthography.plain(word)))
                        .toList(),
                    own.quoted(),
                    own.slop()));
  }

  /// A clause with other words where words are looked for.
  private static Clause changed(Clause clause, UnaryOperator<Words> change) {
    return switch (clause) {
      case Words words -> change.apply(words);
      case All(var parts) ->
          new All(
              parts.stream().map(part -> changed(part, change)).filter(Spelling::says).toList());
      case Any(var parts) ->
          new Any(
              parts.stream().map(part -> changed(part, change)).filter(Spelling::says).toList());
      case In(var field, Words words) when field == QueryField.TITLE || field == QueryField.TEXT ->
          new In(field, change.apply(words));
      case Not not -> not;
      default -> clause;
    };
  }

  private static boolean says(Clause clause) {
    return !(clause instanceof Words(var words, _, _) && words.isEmpty());
  }
}
