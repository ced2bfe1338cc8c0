package motin.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import motin.fetch.Client.Answer;
import motin.ingest.ArticleReader;
import motin.ingest.Inflater;
import motin.ingest.Input;
import motin.ingest.RefusedException;
import org.eclipse.jetty.util.SocketAddressResolver;

/// Brings what is at an address of the network. For all threads.
public final class Fetcher implements AutoCloseable {

  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_TRIES = 3;

  /// A host that asks for more patience than this is not waited for.
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final Client client;
  private final Hosts hosts;
  private final Optional<Cache> cache;
  private final Set<URI> followed = new HashSet<>();

  /// @throws IOException where the folder for what was fetched cannot be made
  public Fetcher(Etiquette etiquette) throws IOException {
    this(
        etiquette, etiquette.privateToo() ? _ -> true : PublicAddresses::contain, Optional.empty());
  }

  Fetcher(
      Etiquette etiquette, Predicate<InetAddress> permitted, Optional<SocketAddressResolver> names)
      throws IOException {
    cache =
        etiquette.cache().isPresent()
            ? Optional.of(Cache.in(etiquette.cache().get()))
            : Optional.empty();
    client = new Client(etiquette, permitted, names);
    hosts = new Hosts(etiquette.pause());
  }

  /// An input that is fetched when it is opened.
  public Input input(String url, Input.Given given) {
    return new Input(url, () -> open(WebAddress.parse(url)), given);
  }

  /// The same for an address that a feed or sitemap names; empty where it was followed before.
  public Optional<Input> follow(String url, Input.Given given) {
    try {
      URI address = WebAddress.parse(url);
      synchronized (followed) {
        return followed.add(address) ? Optional.of(input(url, given)) : Optional.empty();
      }
    } catch (RefusedException e) {
      return Optional.of(Input.failing(url, e));
    }
  }

  private InputStream open(URI first) throws IOException {
    URI address = first;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Answer answer = ask(address);
      Optional<String> location = answer.header("location");
      if (answer.status() == 200) {
        return Inflater.open(new ByteArrayInputStream(answer.body()));
      }
      if (answer.status() / 100 != 3 || location.isEmpty()) {
        throw new RefusedException("its host answered " + answer.status());
      }
      address = WebAddress.resolve(address, location.get());
    }
    throw new RefusedException("more than %d redirects".formatted(MOST_REDIRECTS));
  }

  /// One hop.
  private Answer ask(URI address) throws IOException {
    Hosts.Host host = hosts.of(address);
    host.robots(() -> robots(address)).check(address);
    Optional<Answer> known = cache.isPresent() ? cache.get().find(address) : Optional.empty();
    Map<String, String> conditions = known.map(Cache::conditions).orElse(Map.of());
    Answer answer = host.ask(() -> client.get(address, conditions, ArticleReader.LARGEST));
    for (int tries = 1; isBusy(answer) && tries < MOST_TRIES; tries++) {
      host.pause(wait(answer));
      answer = host.ask(() -> client.get(address, conditions, ArticleReader.LARGEST));
    }
    if (answer.status() == 304 && known.isPresent()) {
      return known.get();
    }
    if (answer.status() == 200 && cache.isPresent()) {
      cache.get().put(address, answer);
    }
    return answer;
  }

  private static boolean isBusy(Answer answer) {
    return answer.status() == 429 || answer.status() == 503;
  }

  private static Duration wait(Answer answer) throws RefusedException {
    String asked = answer.header("retry-after").orElse("");
    Duration wait =
        asked.matches("\\d{1,6}")
            ? Duration.ofSeconds(Long.parseLong(asked))
            : Duration.ofSeconds(5);
    if (wait.compareTo(LONGEST_WAIT) > 0) {
      throw new RefusedException(
          "its host answered %d, and wants to be left for %d s"
              .formatted(answer.status(), wait.toSeconds()));
    }
    return wait;
  }

  private Robots robots(URI address) throws IOException {
    URI file = address.resolve("/robots.txt");
    try {
      for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
        Answer answer = client.get(file, Map.of(), ArticleReader.LARGEST);
        Optional<String> location = answer.header("location");
        if (answer.status() / 100 != 3 || location.isEmpty()) {
          return answer.status() == 200 ? rules(file, answer) : Robots.missing(answer.status());
        }
        file = WebAddress.resolve(file, location.get());
      }
      return Robots.missing(404);
    } catch (RefusedException e) {
      return Robots.unknown(e);
    }
  }

  private static Robots rules(URI file, Answer answer) throws IOException {
    try (InputStream text = Inflater.open(new ByteArrayInputStream(answer.body()))) {
      return Robots.read(file, text.readNBytes(Robots.LONGEST));
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
