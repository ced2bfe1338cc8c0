package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.article.Article;
import motin.article.Block;
import motin.article.Span;
import motin.fact.Extraction;
import motin.fact.Fact;
import motin.gazetteer.Gazetteer;
import motin.language.AnnotatedArticle;
import motin.language.Numbers;
import motin.language.Tokens;

/// An article in, everything it says out. Immutable and safe for all threads.
public final class FactExtractor {

  private static final Pattern STOP = Pattern.compile("[.!?…]+[”\"’)]*\\s+(?=[\\p{Lu}“\"])");

  private final Gazetteer gazetteer;
  private final Numbers numbers = Numbers.load();

  private FactExtractor(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// Loads the gazetteer and the models that the jar carries.
  ///
  /// @throws java.io.UncheckedIOException where one is missing or damaged
  public static FactExtractor load() {
    return new FactExtractor(Gazetteer.load());
  }

  public Extraction extract(Article article) {
    Reading reading = read(article);
    Figures figures = Figures.in(reading, numbers);
    Whose whose = token -> Optional.empty();
    List<Fact> facts = new ArrayList<>();
    facts.addAll(new CountExtractor().extract(figures, whose));
    facts.addAll(new TargetExtractor().extract(figures, whose));
    return new Extraction(article, List.of(), facts);
  }

  Reading read(Article article) {
    List<Span> blocks = article.blocks().stream().map(Block::span).toList();
    Tokens tokens = Tokens.of(article.text(), blocks, gazetteer.vocabulary());
    List<Span> sentences = new ArrayList<>();
    for (Span block : blocks) {
      int start = block.start();
      Matcher stop = STOP.matcher(article.text()).region(block.start(), block.end());
      while (stop.find()) {
        sentences.add(new Span(start, stop.end()));
        start = stop.end();
      }
      sentences.add(new Span(start, block.end()));
    }
    return new Reading(new AnnotatedArticle(article, tokens, sentences), gazetteer.find(tokens));
  }
}
