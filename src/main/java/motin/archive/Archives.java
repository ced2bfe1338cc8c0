package motin.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.ingest.RefusedException;

/// Inputs, those opened that hold many.
///
/// The form is told by the name: `.jsonl`, `.ndjson`, `.csv`, `.tsv`, `.warc`, `.tar`, `.xml`,
/// `.rss`, `.atom`, each with or without `.gz`, `.zip`, `.tgz` and `.parquet`; feeds and sitemaps
/// of the network, which end in anything, by how they begin. All else passes as it is. An archive
/// within an archive is opened too, four deep.
public final class Archives implements Iterable<Input> {

  private static final int DEEPEST = 4;

  private final Iterable<Input> inputs;
  private final Fields fields;
  private final Optional<Links> links;

  private Archives(Iterable<Input> inputs, Fields fields, Optional<Links> links) {
    this.inputs = inputs;
    this.fields = fields;
    this.links = links;
  }

  /// Opens nothing before the inputs are asked for.
  ///
  /// @param fields how collections name what they hold
  public static Archives of(Iterable<Input> inputs, Fields fields) {
    return new Archives(inputs, fields, Optional.empty());
  }

  /// The same, with the pages that feeds and sitemaps name in place of what is said of them there.
  public Archives following(Links pages) {
    return new Archives(inputs, fields, Optional.of(pages));
  }

  @Override
  public Iterator<Input> iterator() {
    return new Walk(inputs.iterator());
  }

  private record Open(String origin, Container container) {}

  private final class Walk implements Iterator<Input> {

    private final Iterator<Input> outer;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Input> ready = Optional.empty();

    /// The file that the outermost container is.
    private Optional<Path> file = Optional.empty();

    Walk(Iterator<Input> outer) {
      this.outer = outer;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && !(open.isEmpty() && !outer.hasNext())) {
        if (open.isEmpty()) {
          Input next = outer.next();
          file = next.file();
          enter(next);
        } else {
          advance(open.element());
        }
      }
      return ready.isPresent();
    }

    @Override
    public Input next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Input next = ready.orElseThrow();
      ready = Optional.empty();
      return next;
    }

    private void enter(Input given) {
      try {
        boolean network = isOfTheNetwork(given);
        Input input = network ? brought(given) : given;
        Optional<Form> form = Form.of(input.origin());
        if (form.isEmpty() && network) {
          form = Form.ofFeed(input);
        }
        if (form.isEmpty()) {
          ready = Optional.of(input);
        } else {
          Container container = form.get().open(input, fields, links.isPresent());
          open.push(new Open(input.origin(), container));
        }
      } catch (IOException e) {
        ready = Optional.of(Input.failing(given.origin(), e));
      }
    }

    private void advance(Open current) {
      String origin = current.origin();
      try {
        Optional<? extends Container.Item> item = current.container().next();
        if (item.isEmpty()) {
          close(current);
          return;
        }
        switch (item.get()) {
          case Container.Member member -> take(origin + "#" + member.place(), member);
          case Container.Page(var url, var given) ->
              ready = links.flatMap(way -> way.follow(url, given));
          case Container.Listed(var url) ->
              links
                  .flatMap(way -> way.follow(url, Input.Given.NOTHING))
                  .ifPresent(list -> enter(list.origin(), list));
        }
      } catch (IOException e) {
        close(current);
        ready = Optional.of(Input.failing(origin, e));
      } catch (UncheckedIOException e) {
        close(current);
        ready = Optional.of(Input.failing(origin, new IOException(e)));
      }
    }

    private void take(String origin, Container.Member member) {
      if (Form.of(origin).isPresent()) {
        enter(origin, new Input(origin, new Once(member.bytes())));
        return;
      }
      try {
        byte[] bytes = member.bytes().readNBytes(ArticleReader.LARGEST + 1);
        ready = Optional.of(Input.of(origin, bytes, member.given()).in(file));
      } catch (IOException e) {
        ready = Optional.of(Input.failing(origin, e).in(file));
      }
    }

    /// Enters what another container holds.
    private void enter(String origin, Input input) {
      if (open.size() >= DEEPEST) {
        ready = Optional.of(Input.failing(origin, new RefusedException("packed too deeply")));
      } else {
        enter(input);
      }
    }

    private void close(Open done) {
      open.pop();
      try {
        done.container().close();
      } catch (IOException e) {
        // What was to be read of it has been read.
        return;
      }
    }
  }

  /// The bytes of a member, which can be read once only.
  static final class Once implements Input.Bytes {

    private final InputStream stream;
    private boolean opened;

    Once(InputStream stream) {
      this.stream = stream;
    }

    @Override
    public InputStream open() throws IOException {
      if (opened) {
        throw new IOException("a member of an archive cannot be read twice");
      }
      opened = true;
      return stream;
    }
  }

  private static boolean isOfTheNetwork(Input input) {
    return input.origin().matches("https?://.*");
  }

  /// What is at an address, brought now, because only what it is tells its form.
  private static Input brought(Input input) throws IOException {
    try (InputStream stream = input.bytes().open()) {
      return Input.of(input.origin(), stream.readNBytes(ArticleReader.LARGEST + 1), input.given());
    }
  }
}
