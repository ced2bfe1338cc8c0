package motin.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Paths as a user gives them, opened out one input at a time.
///
/// A file named is always an input, whatever its ending. Of a folder, its files that end in `.txt`,
/// `.md`, `.html` or `.htm`, and those that hold many articles (`motin.archive`), with or without
/// `.gz`, are, and those of the folders in it, in sorted order; hidden files, the papers that come
/// with a collection (`README`, `LICENSE`, `CHANGELOG`) and tables in `.tsv`, which beside articles
/// are lists of figures or words, are not. `-` is standard input. An address of the network is
/// asked for elsewhere.
///
/// What cannot be read is an input that fails when it is opened: a missing path, a folder that may
/// not be listed or holds no article, a link that leads back to a folder it lies in.
public final class Inputs implements Iterable<Input> {

  private static final Pattern TAKEN =
      Pattern.compile(
          "(?!\\.|(?:README|LICENSE|CHANGELOG)).*\\."
              + "(?:(?:txt|md|html?|jsonl|ndjson|csv|warc|tar|xml|rss|atom)(?:\\.gz)?|zip|tgz|parquet)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:[a-z]{2,10}://|file:|jar:).*");

  private final List<String> paths;
  private final InputStream standardInput;
  private final Function<String, Input> network;

  private Inputs(List<String> paths, InputStream standardInput, Function<String, Input> network) {
    this.paths = List.copyOf(paths);
    this.standardInput = standardInput;
    this.network = network;
  }

  /// Nothing is touched before the inputs are asked for.
  ///
  /// @param standardInput what `-` reads
  public static Inputs of(List<String> paths, InputStream standardInput) {
    return of(
        paths,
        standardInput,
        address -> Input.failing(address, new RefusedException("of the network: not read")));
  }

  /// The same.
  ///
  /// @param network the input at an address, such as `https://…`
  public static Inputs of(
      List<String> paths, InputStream standardInput, Function<String, Input> network) {
    return new Inputs(paths, standardInput, network);
  }

  @Override
  public Iterator<Input> iterator() {
    return new Walk();
  }

  /// A folder still to be listed, or a file to be given out.
  ///
  /// @param within the folders it lies in, by their real paths
  private record Step(String origin, Path path, Set<Path> within) {}

  private final class Walk implements Iterator<Input> {

    private final Deque<String> given = new ArrayDeque<>(paths);
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Deque<Input> ready = new ArrayDeque<>();

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && !(steps.isEmpty() && given.isEmpty())) {
        if (steps.isEmpty()) {
          begin(given.pop());
        } else {
          go(steps.pop());
        }
      }
      return !ready.isEmpty();
    }

    @Override
    public Input next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.pop();
    }

    private void begin(String path) {
      if (path.equals("-")) {
        ready.add(new Input("-", () -> standardInput));
        return;
      }
      if (ADDRESS.matcher(path).matches()) {
        ready.add(network.apply(path));
        return;
      }
      try {
        go(new Step(path, Path.of(path), Set.of()));
        if (steps.isEmpty() && ready.isEmpty()) {
          ready.add(Input.failing(path, new IOException("no article in this folder")));
        }
      } catch (InvalidPathException e) {
        ready.add(Input.failing(path, new IOException(e.getReason())));
      }
    }

    private void go(Step step) {
      if (!Files.isDirectory(step.path())) {
        ready.add(Input.of(step.origin(), step.path()));
        return;
      }
      try {
        Path key = step.path().toRealPath();
        if (step.within().contains(key)) {
          throw new FileSystemLoopException(step.origin());
        }
        Set<Path> within = new HashSet<>(step.within());
        within.add(key);
        List<Path> inside = listed(step.path());
        for (Path path : inside.reversed()) {
          steps.push(new Step(step.path().resolve(path.getFileName()).toString(), path, within));
        }
      } catch (IOException e) {
        ready.add(Input.failing(step.origin(), e));
      }
    }
  }

  private static List<Path> listed(Path folder) throws IOException {
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, Inputs::taken)) {
      stream.forEach(inside::add);
    }
    inside.sort(null);
    return inside;
  }

  private static boolean taken(Path path) {
    String name = path.getFileName().toString();
    return Files.isDirectory(path) ? !name.startsWith(".") : TAKEN.matcher(name).matches();
  }

  /// Whether a file of a collection is taken, by its name with or without the folders before it.
  public static boolean isTaken(String name) {
    String last = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    return TAKEN.matcher(last).matches();
  }
}
