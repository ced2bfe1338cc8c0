package motin.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses of pages, as a page tells them.
final class Address {

  private static final Pattern LINK =
      Pattern.compile("(?:https?://|www\\.)(?<host>[\\w.-]{4,200})[^\\s<>\"'“”]{0,2000}");
  private static final Pattern HOST =
      Pattern.compile("(?i)(?:www\\.)?((?:[a-z0-9-]{1,63}\\.){1,5}(?:vn|com|net|org|info|news))");
  private static final Pattern NO_PAGE =
      Pattern.compile(
          "(?i)(?:facebook|zalo|google|youtube|twitter|tiktok|apple)\\."
              + "|\\.(?:jpe?g|png|gif|webp|mp[34]|pdf|docx?)(?:$|\\?)");

  private Address() {}

  /// The first address of an article's page in a text: no picture, no share button.
  static Optional<String> in(String text) {
    Matcher matcher = LINK.matcher(text);
    while (matcher.find()) {
      String link = matcher.group().replaceAll("[).,;\\]]+$", "");
      if (!NO_PAGE.matcher(link).find() && host(link).isPresent()) {
        return Optional.of(link.startsWith("www.") ? "https://" + link : link);
      }
    }
    return Optional.empty();
  }

  static String without(String text) {
    return LINK.matcher(text).replaceAll(" ").strip();
  }

  static boolean isLink(String text) {
    return LINK.matcher(text).matches();
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
