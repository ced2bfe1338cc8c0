package motin.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.article.Article;
import motin.article.Block;
import motin.article.Span;
import motin.fact.DocumentReference;
import motin.fact.Extraction;
import motin.fact.Fact;
import motin.gazetteer.Gazetteer;
import motin.gazetteer.Hits;
import motin.gazetteer.Unit.Era;
import motin.language.AnnotatedArticle;
import motin.language.Numbers;
import motin.language.SentenceDetector;
import motin.language.Tokens;

/// An article in, everything it says out. Immutable and safe for all threads.
public final class FactExtractor {

  private final Gazetteer gazetteer;
  private final SentenceDetector detector;
  private final Numbers numbers = Numbers.load();
  private final Assessor assessor = Assessor.load();
  private final RuleTexts rules = RuleTexts.load();

  private FactExtractor(Gazetteer gazetteer, SentenceDetector detector) {
    this.gazetteer = gazetteer;
    this.detector = detector;
  }

  /// Loads the gazetteer and the models that the jar carries, and more words from files of the
  /// user.
  ///
  /// @throws motin.gazetteer.MalformedWordsException for a row of the user's that is wrong
  /// @throws IOException where a file cannot be read
  public static FactExtractor load(List<Path> words) throws IOException {
    return new FactExtractor(Gazetteer.load(words), SentenceDetector.load());
  }

  /// Loads the gazetteer and the models that the jar carries.
  ///
  /// @throws java.io.UncheckedIOException where one is missing or damaged
  public static FactExtractor load() {
    return new FactExtractor(Gazetteer.load(), SentenceDetector.load());
  }

  public Extraction extract(Article article) {
    return extract(read(article, Trace.OFF));
  }

  /// Extracts, and keeps why: for people who ask where a fact comes from, or what became of words.
  public Explanation explain(Article article) {
    var trace = new Trace.Kept();
    Reading reading = read(article, trace);
    Extraction extraction = extract(reading);
    return new Explanation(extraction, reading, trace.refusals(reading.tokens()), rules);
  }

  private Extraction extract(Reading reading) {
    Article article = reading.article();
    Optional<Era> era = Eras.of(reading);
    List<PlaceMention> mentions = PlaceFinder.find(reading, era);
    Context context = new Context(gazetteer, reading, era, mentions);
    var attachment = new Attachment(reading);
    List<Sentence> sentences = Sentence.all(reading);
    sentences.forEach(attachment::read);
    var organizations = new OrganizationName(gazetteer, reading, context);
    var bodies = new Bodies(reading, organizations);
    if (reading.trace().isOn()) {
      Unattached.tell(reading, sentences, attachment.held());
    }
    List<Fact> facts = new ArrayList<>();
    var employers = new Employers(reading, context, organizations, bodies, attachment.held());
    facts.addAll(new OfficialExtractor(reading, employers).extract(attachment.held()));
    facts.addAll(new PlaceExtractor(gazetteer).extract(reading, mentions, context));
    Figures figures = Figures.in(reading, numbers);
    var owners =
        new Owners(
            reading,
            OwnerFinder.find(reading, organizations, context, mentions),
            OwnerFinder.about(reading, organizations, context, mentions));
    facts.addAll(new CountExtractor().extract(figures, owners));
    List<Measured> measured = MeasureReader.read(figures);
    var matter = new PublicMatter(figures);
    facts.addAll(new TargetExtractor().extract(figures, measured, matter, owners));
    facts.addAll(new ResultExtractor().extract(figures, measured, matter, owners));
    Days days = Days.in(reading);
    var issuers = new Issuers(gazetteer, reading, organizations, context);
    facts.addAll(new EventExtractor(reading, days, numbers, organizations, bodies).extract());
    List<DocumentReference> documents = DocumentExtractor.extract(reading, days, issuers);
    facts.addAll(documents);
    var persons = new Persons(reading, sentences, attachment.held());
    var circumstances = new Circumstances(reading, days, sentences, documents);
    facts.addAll(
        new DecisionExtractor(reading, persons, circumstances)
            .extract(sentences, attachment.held()));
    facts.addAll(new QuoteExtractor(reading, persons).extract(sentences));
    return new Extraction(article, context.about(), assessor.assess(article, facts));
  }

  private Reading read(Article article, Trace trace) {
    List<Span> blocks = article.blocks().stream().map(Block::span).toList();
    Tokens tokens = Tokens.of(article.text(), blocks, gazetteer.vocabulary());
    List<Span> sentences =
        blocks.stream()
            .flatMap(block -> detector.sentences(article.text(), block).stream())
            .toList();
    var annotated = new AnnotatedArticle(article, tokens, sentences);
    Hits hits = gazetteer.find(tokens);
    return new Reading(annotated, hits, trace, new Names(tokens, hits));
  }
}
