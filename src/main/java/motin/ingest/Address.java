package motin.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.article.Tracking;

/// Addresses of pages, as a page tells them.
final class Address {

  /// With a scheme, with `www.`, or a bare host with a page's path behind it.
  private static final Pattern LINK =
      Pattern.compile(
          "(?<scheme>https?://|(?<![\\w@./-]))(?<host>[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,5})"
              + "(?<path>(?::\\d{2,5})?(?:[/?][^\\s<>\"'“”]{0,2000})?)");

  private static final Pattern HOST =
      Pattern.compile("(?i)(?:www\\.)?((?:[a-z0-9-]{1,63}\\.){1,5}(?:vn|com|net|org|info|news))");
  private static final Pattern NO_PAGE =
      Pattern.compile(
          "(?i)(?:facebook|zalo|google|youtube|twitter|tiktok|apple)\\."
              + "|\\.(?:jpe?g|png|gif|webp|mp[34]|pdf|docx?)(?:$|\\?)");

  /// A home page has no more than a slash and a few letters behind its host.
  private static final int SHORTEST_PATH = 6;

  private Address() {}

  /// The first address of an article's page in a text: no picture, no share button, no home page.
  static Optional<String> in(String text) {
    Matcher matcher = LINK.matcher(mayHoldLink(text) ? text : "");
    while (matcher.find()) {
      if (isPage(matcher)) {
        String scheme = matcher.group("scheme").isEmpty() ? "https://" : "";
        String address = scheme + matcher.group().replaceAll("[).,;\\]]+$", "");
        return Optional.of(Tracking.without(address));
      }
    }
    return Optional.empty();
  }

  /// Most lines hold none, and looking for one is dear: a link has a colon or a host before a
  /// slash.
  private static boolean mayHoldLink(String text) {
    for (int i = text.indexOf('/'); i > 0; i = text.indexOf('/', i + 1)) {
      if (text.charAt(i - 1) == ':' || hasHostBefore(text, i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word with a full stop in it ends here: `laocai.vn`.
  private static boolean hasHostBefore(String text, int slash) {
    int i = slash - 1;
    while (i >= 0 && text.charAt(i) < 0x7F && text.charAt(i) > ' ' && text.charAt(i) != '/') {
      if (text.charAt(i) == '.' && i < slash - 1) {
        return true;
      }
      i--;
    }
    return false;
  }

  private static boolean isPage(Matcher link) {
    String path = link.group("path");
    boolean bare = link.group("scheme").isEmpty();
    return path.length() >= (bare ? 15 : SHORTEST_PATH)
        && !(bare && !path.matches(".*(?:\\d{3}|html?).*"))
        && !NO_PAGE.matcher(link.group()).find();
  }

  static String without(String text) {
    return LINK.matcher(text).replaceAll(" ").strip();
  }

  static boolean isLink(String text) {
    return text.indexOf(' ') < 0 && in(text).isPresent();
  }

  /// The publisher's host without `www.` and `m.`.
  static Optional<String> host(String address) {
    Matcher link = LINK.matcher(address);
    return Optional.of(link)
        .filter(Matcher::lookingAt)
        .map(found -> found.group("host").toLowerCase(Locale.ROOT))
        .map(host -> host.replaceFirst("^(?:www|m)\\.", ""))
        .filter(host -> host.contains("."));
  }

  /// A host written out in a text: `(baolaocai.vn)`.
  static Optional<String> hostIn(String text) {
    Matcher matcher = HOST.matcher(text);
    return matcher.find()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
