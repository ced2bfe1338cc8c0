package motin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.article.Span;
import motin.fact.Official;
import motin.index.Snippet;

/// An article's text with its facts, and the matches of a query, marked.
///
/// A `mark` is a whole piece of evidence; the words in it are links to the entry of the innermost
/// fact they prove. One word of each mark can be reached with the keyboard.
final class MarkedText {

  private sealed interface Layer {}

  /// @param kind the colour: the fact's list, and `positions` for an official's
  private record FactLayer(NumberedFact fact, int mention, String kind) implements Layer {}

  private record HitLayer() implements Layer {}

  private final String text;
  private final List<Marks.Mark<Layer>> marks = new ArrayList<>();

  MarkedText(String text, List<NumberedFact> facts, String query) {
    this.text = text;
    for (NumberedFact fact : facts) {
      for (int i = 0; i < fact.mentions().size(); i++) {
        Span span = fact.mentions().get(i).span();
        marks.add(new Marks.Mark<>(span, new FactLayer(fact, i, kind(fact, span))));
      }
    }
    for (Span match : Snippet.of(query, text).marks()) {
      marks.add(new Marks.Mark<>(match, new HitLayer()));
    }
  }

  private static String kind(NumberedFact fact, Span span) {
    boolean position =
        fact.fact() instanceof Official official
            && official.evidence().stream().noneMatch(mention -> mention.span().equals(span));
    return position ? "positions" : fact.fact().list();
  }

  Html html(Span frame) {
    return html(Marks.lay(marks, frame), Optional.empty(), true);
  }

  /// @param owner the fact whose mark holds the pieces
  /// @param opens whether the mark begins with them
  private Html html(List<Marks.Piece<Layer>> pieces, Optional<NumberedFact> owner, boolean opens) {
    List<Html> parts = new ArrayList<>();
    boolean first = opens;
    for (Marks.Piece<Layer> piece : pieces) {
      switch (piece) {
        case Marks.Words<Layer>(Span span) -> {
          parts.add(words(span.of(text), owner, first));
          first = false;
        }
        case Marks.Marked<Layer> marked -> {
          parts.add(mark(marked, owner, first));
          first = first && marked.what() instanceof FactLayer;
        }
      }
    }
    return Html.join(parts);
  }

  private static Html words(String words, Optional<NumberedFact> owner, boolean first) {
    return owner
        .map(fact ->
            Html.of(
                "<a href=\"#%s\"%s>%s</a>",
                fact.entry(), first ? Html.NONE : new Html(" tabindex=\"-1\""), words))
        .orElseGet(() -> Html.text(words));
  }

  private Html mark(Marks.Marked<Layer> marked, Optional<NumberedFact> owner, boolean first) {
    return switch (marked.what()) {
      case HitLayer _ ->
          Html.of("<mark class=\"match\">%s</mark>", html(marked.inside(), owner, first));
      case FactLayer(NumberedFact fact, int mention, String kind) ->
          Html.of(
              "<mark class=\"m %s\"%s data-fact=\"%s\" data-rule=\"%s\">%s</mark>",
              kind,
              marked.opens() ? Html.of(" id=\"%s\"", fact.mark(mention)) : Html.NONE,
              fact.number(),
              fact.mentions().get(mention).rule(),
              html(marked.inside(), Optional.of(fact), marked.opens()));
    };
  }
}
