package motin.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import motin.corpus.Json;
import motin.fact.Extraction;
import motin.index.ArticleIndex;
import motin.index.FactHit;
import org.jspecify.annotations.Nullable;

/// Single facts under their own addresses: `/articles/ID/facts/12`, and the same below `/api`,
/// there as a citation too (`12.bib`). Facts are counted as on the page of their article, from 1.
final class Cards {

  private final ArticleIndex index;

  Cards(ArticleIndex index) {
    this.index = index;
  }

  static String address(FactHit hit) {
    return "/articles/%s/facts/%d".formatted(Search.encode(hit.article().id()), hit.position() + 1);
  }

  Answer page(String id, String number, Question question) throws IOException, ProblemException {
    FactHit hit = hit(id, number);
    Labels labels = Labels.in(question.language());
    return Answer.page(200, new FactCard(labels, hit, citation(hit, question)).html());
  }

  /// @param name the number of the fact, and the ending of a form of citation
  Answer data(String id, String name, Question question) throws IOException, ProblemException {
    for (Citation.Form form : Citation.Form.values()) {
      String ending = "." + form.ending();
      if (name.endsWith(ending)) {
        String number = name.substring(0, name.length() - ending.length());
        return Answer.text(form.type(), citation(hit(id, number), question).in(form));
      }
    }
    FactHit hit = hit(id, name);
    return Answer.json(Json.write(tree(hit, question)));
  }

  private static Map<String, @Nullable Object> tree(FactHit hit, Question question) {
    Citation citation = citation(hit, question);
    Map<String, Object> forms = new LinkedHashMap<>();
    for (Citation.Form form : Citation.Form.values()) {
      forms.put(
          form.name().toLowerCase(Locale.ROOT),
          form == Citation.Form.CSL ? citation.csl() : citation.in(form));
    }
    Map<String, @Nullable Object> tree = HitJson.tree(hit);
    tree.put("permalink", address(hit));
    tree.put("source_link", sourceLink(hit).orElse(null));
    tree.put("citation", forms);
    return tree;
  }

  static Optional<String> sourceLink(FactHit hit) {
    return hit.fact().evidence().stream()
        .findFirst()
        .flatMap(mention -> SourceLink.to(hit.article(), mention.span()));
  }

  private static Citation citation(FactHit hit, Question question) {
    return Citation.of(hit, question.base() + address(hit));
  }

  private FactHit hit(String id, String number) throws IOException, ProblemException {
    Extraction extraction =
        index
            .article(id)
            .orElseThrow(() -> Problem.notFound("no article with the id " + id).exception());
    int facts = extraction.facts().size();
    if (!number.matches("[1-9][0-9]{0,8}") || Integer.parseInt(number) > facts) {
      throw Problem.notFound("no fact %s; the article has %d".formatted(number, facts)).exception();
    }
    return FactHit.of(extraction, Integer.parseInt(number) - 1);
  }
}
