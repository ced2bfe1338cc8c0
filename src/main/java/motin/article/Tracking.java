package motin.article;

import java.util.regex.Pattern;

/// The parameters of an address that tell where a reader came from, and not what he reads.
public final class Tracking {

  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?i)(?<=[?&])(?:utm_[a-z]+|fbclid|gclid|zarsrc|gidzl|ref|source|vn_[a-z]+)=[^&#]*&?");

  private Tracking() {}

  /// The address without them.
  public static String without(String url) {
    return url.indexOf('?') < 0
        ? url
        : PARAMETER.matcher(url).replaceAll("").replaceFirst("[?&]+(?=#|$)", "");
  }
}
