package motin.story;

import java.util.Locale;
import java.util.regex.Pattern;
import motin.article.Tracking;

/// One spelling of an address, so that two ways to one page are seen to be one.
final class CanonicalUrl {

  private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.|m\\.|amp\\.)?");

  private CanonicalUrl() {}

  static String of(String url) {
    String address = url.replaceFirst("#.*$", "");
    String bare = SCHEME.matcher(address.toLowerCase(Locale.ROOT)).replaceFirst("");
    return Tracking.without(bare).replaceFirst("[?&]+$", "").replaceFirst("/(?:amp/?)?$", "");
  }
}
