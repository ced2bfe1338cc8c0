package motin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import motin.fetch.Etiquette;
import motin.fetch.Fetcher;
import motin.ingest.Input;
import motin.ingest.RefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Whether and how the network is read; nothing is, unless it is asked for.
final class FetchOptions {

  @Option(
      names = "--fetch",
      description =
          "Bring what is at addresses (https://…), and the pages that feeds and sitemaps name.")
  private boolean fetch;

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description = "Where you can be reached, told to the hosts that are fetched from.")
  private @Nullable String contact;

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      defaultValue = "1.5",
      description =
          "Between two requests to a host (${DEFAULT-VALUE}); robots.txt may ask for more.")
  private double pause;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Keep what is fetched there, and fetch again only what has changed.")
  private @Nullable Path cache;

  @Option(
      names = "--private",
      description = "Fetch from addresses of this machine and of its own network too.")
  private boolean privateToo;

  private Optional<Fetcher> fetcher = Optional.empty();

  /// The one way to the network; empty where it was not asked for.
  synchronized Optional<Fetcher> fetcher() {
    if (fetch && fetcher.isEmpty()) {
      Etiquette etiquette =
          new Etiquette(
              Optional.ofNullable(contact).map(FetchOptions::plain),
              Duration.ofMillis(Math.round(1_000 * Math.max(0, pause))),
              Etiquette.USUAL.patience(),
              privateToo,
              Optional.ofNullable(cache));
      try {
        fetcher = Optional.of(new Fetcher(etiquette));
      } catch (IOException e) {
        throw new UncheckedIOException(cache + ": cannot be written", e);
      }
    }
    return fetcher;
  }

  /// What is at an address.
  Input input(String address) {
    return fetcher()
        .map(way -> way.input(address, Input.Given.at(address)))
        .orElseGet(() ->
            Input.failing(
                address, new RefusedException("an address; --fetch brings what is there")));
  }

  /// A header has no line ends, and nothing but ASCII.
  private static String plain(String text) {
    return text.replaceAll("[^ -~]", "?");
  }
}
