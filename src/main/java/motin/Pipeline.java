package motin;

import java.util.List;
import motin.article.Article;
import motin.extract.FactExtractor;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.ingest.UnreadableArticleException;

/// The way of one article through the house: read it, then extract what it says.
///
/// Immutable, and safe for all threads.
public final class Pipeline {

  private final ArticleReader reader;
  private final FactExtractor extractor;

  public Pipeline(ArticleReader reader, FactExtractor extractor) {
    this.reader = reader;
    this.extractor = extractor;
  }

  /// One bad input is an [Outcome.Rejected], never the end of the run; one that meets a bug is too,
  /// and says where.
  public Outcome mine(Input input) {
    try {
      Article article = reader.read(input);
      return new Outcome.Mined(extractor.extract(article));
    } catch (UnreadableArticleException e) {
      return new Outcome.Rejected(e.origin(), e.reason());
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Rejected(input.origin(), "a bug of Motin: " + e + place(e));
    }
  }

  /// The lines of an input that the article read from it does not have.
  ///
  /// @throws UnreadableArticleException where the input cannot be read any more
  public List<String> dropped(Input input, Article article) throws UnreadableArticleException {
    return reader.dropped(input, article);
  }

  /// The first place of ours that a failure came through.
  private static String place(Throwable failure) {
    for (StackTraceElement at : failure.getStackTrace()) {
      if (at.getClassName().startsWith("motin.")) {
        return " at " + at;
      }
    }
    return "";
  }
}
