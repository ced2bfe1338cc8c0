package motin.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/// Makes a [VietnameseFoldingFilter], by the name `vietnameseFolding`.
public final class VietnameseFoldingFilterFactory extends TokenFilterFactory {

  /// The name in a schema.
  public static final String NAME = "vietnameseFolding";

  private final boolean preserveOriginal;

  /// @throws IllegalArgumentException where an argument is not known
  public VietnameseFoldingFilterFactory(Map<String, String> args) {
    super(args);
    preserveOriginal = getBoolean(args, "preserveOriginal", false);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /// For Lucene's service loader only.
  public VietnameseFoldingFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new VietnameseFoldingFilter(input, preserveOriginal);
  }

  /// A term has one form here: as it is typed where the original is preserved.
  @Override
  public TokenStream normalize(TokenStream input) {
    return preserveOriginal ? input : create(input);
  }
}
