package motin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import motin.article.Article;
import motin.corpus.ExtractionJson;

/// The facts of an article by kind, each with the way to its marks.
///
/// @param kept whether the article is in the index, so that its facts have pages of their own
record FactList(Labels labels, Article article, List<NumberedFact> facts, boolean kept) {

  Html html() {
    List<Html> groups = new ArrayList<>();
    for (String kind : ExtractionJson.LISTS) {
      List<NumberedFact> own =
          facts.stream().filter(fact -> fact.fact().list().equals(kind)).toList();
      if (!own.isEmpty()) {
        groups.add(group(kind, own));
      }
    }
    return groups.isEmpty()
        ? Html.of("<p class=\"none\">%s</p>", labels.text("facts.none"))
        : Html.join(groups);
  }

  /// The box hides the marks of its kind; the style sheet does that.
  private Html group(String kind, List<NumberedFact> own) {
    return Html.of(
        """
        <section class="group %s">
        <h2><label><input type="checkbox" id="show-%s" checked autocomplete="off">
        <span>%s</span> <b>%s</b></label></h2>
        <ol>%s</ol>
        </section>
        """,
        kind,
        kind,
        labels.text("kind." + kind),
        labels.text("number", own.size()),
        Html.join(own.stream().map(this::entry).toList()));
  }

  private Html entry(NumberedFact fact) {
    FactView view = new FactView(labels, fact.fact());
    return Html.of(
        """
        <li id="%s" class="fact %s">
        <p class="headline">%s %s</p>
        %s
        <p class="evidence">%s</p>
        <p class="confidence">%s</p>
        %s
        </li>
        """,
        fact.entry(),
        fact.fact().list(),
        view.headline(),
        view.flags(),
        view.details(),
        evidence(fact),
        labels.text("confidence", Math.round(fact.fact().confidence() * 100)),
        kept ? card(fact) : Html.NONE);
  }

  private Html card(NumberedFact fact) {
    return Html.of(
        "<p class=\"more\"><a href=\"%s\">%s</a></p>",
        Permalink.of(article, fact.fact()).page(), labels.text("card"));
  }

  private Html evidence(NumberedFact fact) {
    List<Html> links =
        IntStream.range(0, fact.mentions().size())
            .mapToObj(i ->
                Html.of(
                    "<a href=\"#%s\" aria-label=\"%s\" title=\"%s\">%s</a>",
                    fact.mark(i),
                    labels.text("evidence", i + 1),
                    fact.mentions().get(i).rule(),
                    i + 1))
            .toList();
    return Html.join(links);
  }
}
