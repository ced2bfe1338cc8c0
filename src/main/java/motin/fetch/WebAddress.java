package motin.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.ingest.RefusedException;

/// Addresses as people and pages write them, made fit to be asked for.
final class WebAddress {

  private static final Pattern FORM =
      Pattern.compile("(?i)(?<scheme>https?)://(?<host>[^/?#]*)(?<path>[^#]*).*", Pattern.DOTALL);

  /// What ends in a number is one (`2130706433`, `0x7f.1`, `0177.0.0.1`), and programs differ in
  /// which.
  private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");

  private static final Pattern DECIMAL =
      Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

  private static final int LONGEST = 4_000;

  private WebAddress() {}

  /// @throws RefusedException where it is none that may be fetched
  static URI parse(String text) throws RefusedException {
    Matcher matcher = FORM.matcher(text.strip());
    if (text.length() > LONGEST || !matcher.matches()) {
      throw new RefusedException("no address that begins with http:// or https://");
    }
    String host = matcher.group("host");
    if (host.contains("@")) {
      throw new RefusedException("an address with a user's name");
    }
    try {
      String path = matcher.group("path");
      URI address =
          new URI(
              matcher.group("scheme").toLowerCase(Locale.ROOT)
                  + "://"
                  + (host.startsWith("[") ? host : IDN.toASCII(host).toLowerCase(Locale.ROOT))
                  + (path.startsWith("/") ? "" : "/")
                  + escaped(path));
      String name = address.getHost();
      if (name == null || (NUMBER.matcher(name).matches() && !DECIMAL.matcher(name).matches())) {
        throw new RefusedException("no address of a host");
      }
      return address;
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new RefusedException("no address of a host");
    }
  }

  /// Where a redirect leads.
  static URI resolve(URI from, String location) throws RefusedException {
    try {
      return parse(from.resolve(escaped(location.strip())).toString());
    } catch (IllegalArgumentException e) {
      throw new RefusedException("redirects to no address");
    }
  }

  /// Letters that an address may not have, as their bytes in percent form.
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > ' ' && b < 0x7F && "\"<>\\^`{|}".indexOf(b) < 0;
      if (plain) {
        escaped.append((char) b);
      } else {
        escaped.append('%').append("%02X".formatted(b & 0xFF));
      }
    }
    return escaped.toString();
  }
}
