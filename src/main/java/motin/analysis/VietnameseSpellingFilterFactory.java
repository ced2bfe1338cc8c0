package motin.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/// Makes a [VietnameseSpellingFilter], by the name `vietnameseSpelling`.
public final class VietnameseSpellingFilterFactory extends TokenFilterFactory {

  /// The name in a schema.
  public static final String NAME = "vietnameseSpelling";

  /// @throws IllegalArgumentException where an argument is not known
  public VietnameseSpellingFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /// For Lucene's service loader only.
  public VietnameseSpellingFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new VietnameseSpellingFilter(input);
  }

  @Override
  public TokenStream normalize(TokenStream input) {
    return create(input);
  }
}
