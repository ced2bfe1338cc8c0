package motin.fetch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// How a [Fetcher] behaves towards those it fetches from.
///
/// @param contact where the one who runs it can be reached, said to every host; or none
/// @param pause between two requests to a host; its `robots.txt` may ask for more
/// @param patience for one answer, from the question to its last byte
/// @param privateToo whether addresses of this machine and of its own network are fetched from
/// @param cache a folder for what was fetched, so that only what has changed is fetched again
public record Etiquette(
    Optional<String> contact,
    Duration pause,
    Duration patience,
    boolean privateToo,
    Optional<Path> cache) {

  public static final Etiquette USUAL =
      new Etiquette(
          Optional.empty(),
          Duration.ofMillis(1_500),
          Duration.ofSeconds(30),
          false,
          Optional.empty());

  /// What hosts know it by.
  static final String NAME = "motin";

  String agent() {
    String version = Etiquette.class.getPackage().getImplementationVersion();
    String name = version == null ? "Motin" : "Motin/" + version; // a jar tells its version
    return name + contact.map(" (+%s)"::formatted).orElse("");
  }
}
