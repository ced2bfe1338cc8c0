package motin.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import motin.article.Article;
import motin.article.Block;
import motin.article.Span;
import motin.index.Matches.Match;

/// The passages of an article that show why it was found.
final class Snippets {

  private static final int MOST = 2;

  /// A sentence and what it has of the query.
  private record Passage(Span span, List<Match> matches) {

    /// Many different parts first, then many of them side by side.
    long worth() {
      long parts = matches.stream().mapToInt(Match::part).distinct().count();
      return parts * 100 + Math.min(99, matches.size());
    }
  }

  private Snippets() {}

  /// All of a short text, the matches marked.
  static Snippet marked(QueryText query, String text) {
    return marked(text, new Span(0, text.length()), Matches.of(query, text));
  }

  /// The sentence around a span, which is marked in it.
  static Snippet around(String text, Span span) {
    return snippet(text, Sentences.around(text, span), List.of(span));
  }

  /// The best passages in the order of the text; the opening where the query matches in none.
  static List<Snippet> of(QueryText query, Article article) {
    String text = article.text();
    List<Passage> passages = new ArrayList<>();
    for (Match match : Matches.of(query, text)) {
      boolean shown = !passages.isEmpty() && passages.getLast().span().contains(match.span());
      if (shown) {
        passages.getLast().matches().add(match);
      } else if (!isTitle(article, match.span())) {
        Span sentence = Sentences.around(text, match.span());
        int shownTo = passages.isEmpty() ? 0 : passages.getLast().span().end();
        int start = Math.max(sentence.start(), Math.min(shownTo, match.span().start()));
        Span rest = Sentences.trimmed(text, new Span(start, sentence.end()));
        passages.add(new Passage(rest, new ArrayList<>(List.of(match))));
      }
    }
    if (passages.isEmpty()) {
      return opening(article).stream().toList();
    }
    return passages.stream()
        .sorted(Comparator.comparingLong(Passage::worth).reversed())
        .limit(MOST)
        .sorted(Comparator.comparing(Passage::span))
        .map(passage -> marked(text, passage.span(), passage.matches()))
        .toList();
  }

  private static Optional<Snippet> opening(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.LEAD || block.kind() == Block.Kind.BODY)
        .map(block -> block.span().start())
        .findFirst()
        .map(at -> Sentences.around(article.text(), new Span(at, at + 1)))
        .map(span -> snippet(article.text(), span, List.of()));
  }

  private static boolean isTitle(Article article, Span span) {
    return article.blocks().stream()
        .anyMatch(block -> block.kind() == Block.Kind.TITLE && block.span().contains(span));
  }

  private static Snippet marked(String text, Span shown, List<Match> matches) {
    return snippet(text, shown, joined(text, matches));
  }

  /// The spans of matches, those that touch joined into one.
  static List<Span> joined(String text, List<Match> matches) {
    List<Span> marks = new ArrayList<>();
    for (Match match : matches) {
      if (!marks.isEmpty() && touches(text, marks.getLast(), match.span())) {
        marks.add(marks.removeLast().cover(match.span()));
      } else {
        marks.add(match.span());
      }
    }
    return marks;
  }

  /// Overlapping, or only a blank between them: `Lào Cai` is one mark.
  private static boolean touches(String text, Span left, Span right) {
    return right.start() <= left.end()
        || (right.start() == left.end() + 1 && text.charAt(left.end()) == ' ');
  }

  private static Snippet snippet(String text, Span shown, List<Span> marks) {
    List<Span> moved = new ArrayList<>();
    for (Span mark : marks) {
      int start = Math.max(mark.start(), shown.start());
      int end = Math.min(mark.end(), shown.end());
      if (start < end) {
        moved.add(new Span(start - shown.start(), end - shown.start()));
      }
    }
    return new Snippet(shown.of(text), moved);
  }
}
