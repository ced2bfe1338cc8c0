package motin.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import motin.ingest.RefusedException;

/// What the `robots.txt` of a host lets a program do (RFC 9309).
final class Robots {

  /// Bytes of it that count; a file that is longer is read so far.
  static final int LONGEST = 500 << 10;

  /// A host that asks for longer pauses gets these.
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final SimpleRobotRules rules;
  private final String refusal;

  private Robots(SimpleRobotRules rules, String refusal) {
    this.rules = rules;
    this.refusal = refusal;
  }

  static Robots read(URI address, byte[] text) {
    return new Robots(
        parser().parseContent(address.toString(), text, "text/plain", List.of(Etiquette.NAME)),
        "its robots.txt asks not to fetch it");
  }

  /// Of a file that was not given: where there is none all is allowed, where the host is in trouble
  /// nothing.
  static Robots missing(int status) {
    return new Robots(
        parser().failedFetch(status), "its host answered %d for robots.txt".formatted(status));
  }

  /// Of a host that cannot be asked: nothing is allowed, and all for one reason.
  static Robots unknown(RefusedException problem) {
    return new Robots(parser().failedFetch(503), problem.reason());
  }

  private static SimpleRobotRulesParser parser() {
    return new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
  }

  /// @throws RefusedException where it does not want that address to be fetched
  void check(URI address) throws RefusedException {
    if (!rules.isAllowed(address.toString())) {
      throw new RefusedException(refusal);
    }
  }

  Duration pause() {
    long asked = Math.max(0, rules.getCrawlDelay());
    return asked < LONGEST_PAUSE.toMillis() ? Duration.ofMillis(asked) : LONGEST_PAUSE;
  }
}
