package motin.story;

import java.util.Locale;
import java.util.regex.Pattern;

/// One spelling of an address, so that two ways to one page are seen to be one.
final class CanonicalUrl {

  private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.|m\\.|amp\\.)?");

  /// Where a reader came from, and not what he reads.
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?<=[?&])(?:utm_[a-z]+|fbclid|gclid|zarsrc|gidzl|ref|source|vn_[a-z]+)=[^&]*&?");

  private CanonicalUrl() {}

  static String of(String url) {
    String address = url.replaceFirst("#.*$", "");
    String bare = SCHEME.matcher(address.toLowerCase(Locale.ROOT)).replaceFirst("");
    String path = TRACKING.matcher(bare).replaceAll("");
    return path.replaceFirst("[?&]+$", "").replaceFirst("/(?:amp/?)?$", "");
  }
}
