package motin.analysis;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;

/// Makes a [VietnameseStopFilter], by the name `vietnameseStop`.
public final class VietnameseStopFilterFactory extends TokenFilterFactory
    implements ResourceLoaderAware {

  /// The name in a schema.
  public static final String NAME = "vietnameseStop";

  private final @Nullable String words;
  private CharArraySet stopWords = CharArraySet.EMPTY_SET;

  /// @throws IllegalArgumentException where an argument is not known
  public VietnameseStopFilterFactory(Map<String, String> args) {
    super(args);
    words = get(args, "words");
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /// For Lucene's service loader only.
  public VietnameseStopFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    stopWords = words == null ? StopWords.own() : StopWords.of(getLines(loader, words));
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new VietnameseStopFilter(input, stopWords);
  }
}
