package motin.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a server listens, under which names it may be asked, and what those must bring who ask.
///
/// On the loopback nobody else can connect, and only its own names are answered: a page elsewhere
/// may point a name of its own at this machine and have a browser here ask in that name. Anywhere
/// else a token is needed; names are those that were told, and addresses in figures, which nobody
/// can point elsewhere.
///
/// @param host the address to listen on
/// @param port 0 for any that is free
/// @param token what everybody must bring; empty on the loopback
/// @param names under which others know this machine, in small letters
public record Access(String host, int port, Optional<String> token, List<String> names) {

  /// Characters of a token, at the least: what a program makes at random, and nobody guesses.
  public static final int SHORTEST_TOKEN = 20;

  private static final String LOOPBACK = "127.0.0.1";
  private static final List<String> OWN = List.of(LOOPBACK, "localhost", "[::1]");
  private static final Pattern FIGURES = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+\\]");

  public Access {
    names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  /// For this machine only.
  public static Access here(int port) {
    return new Access(LOOPBACK, port, Optional.empty(), List.of());
  }

  /// For others too.
  ///
  /// @throws IllegalArgumentException for a token that is too short
  public static Access open(String host, int port, String token, List<String> names) {
    if (token.length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "a token has %d characters at the least".formatted(SHORTEST_TOKEN));
    }
    return new Access(host, port, Optional.of(token), names);
  }

  /// Whether a server at a port may be asked so: `localhost:8080`.
  ///
  /// @param authority as the Host header has it
  boolean knows(String authority, int port) {
    String asked = authority.toLowerCase(Locale.ROOT);
    int colon = asked.lastIndexOf(':');
    boolean numbered = colon > asked.lastIndexOf(']');
    String name = numbered ? asked.substring(0, colon) : asked;
    boolean ours = numbered ? asked.endsWith(":" + port) : port == 80;
    if (ours && OWN.contains(name)) {
      return true;
    }
    boolean figures = ours && FIGURES.matcher(name).matches();
    return token.isPresent() && (figures || names.contains(name));
  }

  /// Whether somebody may come in who brings a token, or what [#key()] gave for it.
  boolean admits(Optional<String> brought, Optional<String> kept) {
    return token.isEmpty()
        || brought.filter(this::isToken).isPresent()
        || kept.filter(value -> same(value, key())).isPresent();
  }

  /// Whether it is the token; takes as long whatever it is.
  boolean isToken(String brought) {
    return same(digest(brought), digest(token.orElse("")));
  }

  /// What a browser keeps in place of the token.
  String key() {
    return digest("kept by a browser: " + token.orElse(""));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
