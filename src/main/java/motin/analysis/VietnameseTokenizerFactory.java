package motin.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import motin.language.WordSegmenter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;

/// Makes a [VietnameseTokenizer] from its arguments in a schema, by the name `vietnamese`.
public final class VietnameseTokenizerFactory extends TokenizerFactory
    implements ResourceLoaderAware {

  /// The name in a schema.
  public static final String NAME = "vietnamese";

  private final boolean words;
  private final int lineGap;
  private final @Nullable String lexicon;
  private @Nullable WordSegmenter segmenter;

  /// @throws IllegalArgumentException where an argument is not known or makes no sense
  public VietnameseTokenizerFactory(Map<String, String> args) {
    super(args);
    words = getBoolean(args, "words", true);
    lineGap = getInt(args, "lineGap", 1);
    lexicon = get(args, "lexicon");
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
    if (lineGap < 1 || (lexicon != null && !words)) {
      throw new IllegalArgumentException(
          "lineGap is 1 or more, and a lexicon serves words: lineGap=" + lineGap);
    }
    segmenter = words && lexicon == null ? VietnameseTokenizer.shared() : null;
  }

  /// For Lucene's service loader only.
  public VietnameseTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    if (lexicon != null) {
      try (InputStream in = loader.openResource(lexicon)) {
        segmenter = VietnameseTokenizer.shared().with(in, lexicon);
      }
    }
  }

  @Override
  public Tokenizer create(AttributeFactory factory) {
    return new VietnameseTokenizer(factory, segmenter, lineGap);
  }
}
