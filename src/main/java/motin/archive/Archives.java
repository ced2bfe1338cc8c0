package motin.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.ingest.RefusedException;

/// Inputs, those opened that hold many.
///
/// The form is told by the name: `.jsonl`, `.ndjson`, `.csv`, `.tsv`, `.warc`, `.tar`, `.xml`,
/// `.rss`, `.atom`, each with or without `.gz`, `.zip` and `.tgz`. All else passes as it is. An
/// archive within an archive is opened too, four deep.
public final class Archives implements Iterable<Input> {

  private static final int DEEPEST = 4;

  private final Iterable<Input> inputs;
  private final Fields fields;

  private Archives(Iterable<Input> inputs, Fields fields) {
    this.inputs = inputs;
    this.fields = fields;
  }

  /// Opens nothing before the inputs are asked for.
  ///
  /// @param fields how collections name what they hold
  public static Archives of(Iterable<Input> inputs, Fields fields) {
    return new Archives(inputs, fields);
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

    Walk(Iterator<Input> outer) {
      this.outer = outer;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && !(open.isEmpty() && !outer.hasNext())) {
        if (open.isEmpty()) {
          enter(outer.next());
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

    private void enter(Input input) {
      Optional<Form> form = Form.of(input.origin());
      if (form.isEmpty()) {
        ready = Optional.of(input);
        return;
      }
      try {
        open.push(new Open(input.origin(), form.get().open(input.bytes(), fields)));
      } catch (IOException e) {
        ready = Optional.of(Input.failing(input.origin(), e));
      }
    }

    private void advance(Open current) {
      String origin = current.origin();
      try {
        Optional<Container.Member> member = current.container().next();
        if (member.isEmpty()) {
          close(current);
          return;
        }
        take(origin + "#" + member.get().place(), member.get());
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
        if (open.size() >= DEEPEST) {
          ready = Optional.of(Input.failing(origin, new RefusedException("packed too deeply")));
        } else {
          enter(new Input(origin, new Once(member.bytes())));
        }
        return;
      }
      try {
        byte[] bytes = member.bytes().readNBytes(ArticleReader.LARGEST + 1);
        ready = Optional.of(Input.of(origin, bytes, member.given()));
      } catch (IOException e) {
        ready = Optional.of(Input.failing(origin, e));
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

  /// A form of containers, by its endings.
  enum Form {
    JSON_LINES {
      @Override
      Container open(Input.Bytes bytes, Fields fields) throws IOException {
        return new JsonLines(Inflated.open(bytes.open()), fields);
      }
    },
    TABLE {
      @Override
      Container open(Input.Bytes bytes, Fields fields) throws IOException {
        return new Table(Inflated.open(bytes.open()), fields);
      }
    },
    WARC {
      @Override
      Container open(Input.Bytes bytes, Fields fields) throws IOException {
        return new WebArchive(bytes);
      }
    },
    ZIP {
      @Override
      Container open(Input.Bytes bytes, Fields fields) throws IOException {
        return new Zip(bytes.open());
      }
    },
    TAR {
      @Override
      Container open(Input.Bytes bytes, Fields fields) throws IOException {
        return new Tar(Inflated.open(bytes.open()));
      }
    },
    FEED {
      @Override
      Container open(Input.Bytes bytes, Fields fields) throws IOException {
        return new Feed(Inflated.open(bytes.open()));
      }
    };

    abstract Container open(Input.Bytes bytes, Fields fields) throws IOException;

    static Optional<Form> of(String origin) {
      String name = origin.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
      String ending = name.substring(name.lastIndexOf('.') + 1);
      return switch (ending) {
        case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
        case "csv", "tsv" -> Optional.of(TABLE);
        case "warc" -> Optional.of(WARC);
        case "zip" -> Optional.of(ZIP);
        case "tar", "tgz" -> Optional.of(TAR);
        case "xml", "rss", "atom" -> Optional.of(FEED);
        default -> Optional.empty();
      };
    }
  }
}
