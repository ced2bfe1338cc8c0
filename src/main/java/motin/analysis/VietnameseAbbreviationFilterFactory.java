package motin.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;

/// Makes a [VietnameseAbbreviationFilter], by the name `vietnameseAbbreviation`.
public final class VietnameseAbbreviationFilterFactory extends TokenFilterFactory
    implements ResourceLoaderAware {

  /// The name in a schema.
  public static final String NAME = "vietnameseAbbreviation";

  private final @Nullable String file;
  private Abbreviations abbreviations = Abbreviations.none();

  /// @throws IllegalArgumentException where an argument is not known
  public VietnameseAbbreviationFilterFactory(Map<String, String> args) {
    super(args);
    file = get(args, "abbreviations");
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /// For Lucene's service loader only.
  public VietnameseAbbreviationFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    if (file == null) {
      abbreviations = Abbreviations.own();
    } else {
      try (InputStream in = loader.openResource(file)) {
        abbreviations = Abbreviations.read(in, file);
      }
    }
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new VietnameseAbbreviationFilter(input, abbreviations);
  }
}
