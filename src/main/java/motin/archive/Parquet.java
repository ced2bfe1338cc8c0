package motin.archive;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnProjection;
import dev.hardwood.schema.ColumnSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.ingest.RefusedException;

/// A table in Parquet: a row an article, its columns named as [Fields] knows them, only those read.
///
/// The form is read from its end, so it is a file of this machine, or small enough for the memory.
/// A row's place is its number.
final class Parquet implements Container {

  /// Tells of the processor and of codecs what no user asked for.
  private static final Logger TALK = Logger.getLogger("dev.hardwood");

  static {
    TALK.setLevel(Level.OFF);
  }

  /// For one row. On some damaged pages Hardwood 1.0.1 waits for ever, and a thread of it goes on
  /// until the program ends; the file is refused, and the run goes on.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ExecutorService reading;
  private final ParquetFileReader file;
  private final RowReader rows;
  private final List<String> columns;
  private final Fields fields;
  private long row;

  private Parquet(
      ParquetFileReader file, List<String> columns, Fields fields, ExecutorService reading)
      throws IOException {
    this.file = file;
    this.columns = columns;
    this.fields = fields;
    this.reading = reading;
    this.rows =
        inTime(() ->
            file.buildRowReader()
                .projection(ColumnProjection.columns(columns.toArray(new String[0])))
                .build());
  }

  /// @throws IOException where the file is damaged or has no text
  static Parquet open(Input input, Fields fields) throws IOException {
    ParquetFileReader file = file(input);
    ExecutorService reading =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    try {
      List<String> names = names(file);
      if (!fields.nameText(names)) {
        throw new RefusedException(fields.noText(names));
      }
      return new Parquet(file, fields.known(names), fields, reading);
    } catch (IOException | RuntimeException e) {
      reading.shutdownNow();
      file.close();
      throw e instanceof IOException refused ? refused : damaged(e);
    }
  }

  /// The columns that have one value in a row.
  private static List<String> names(ParquetFileReader file) {
    return file.getFileSchema().getColumns().stream()
        .filter(column -> column.maxRepetitionLevel() == 0)
        .map(ColumnSchema::fieldPath)
        .map(path -> String.join(".", path.elements()))
        .toList();
  }

  private static ParquetFileReader file(Input input) throws IOException {
    InputFile bytes = input.file().isPresent() ? InputFile.of(input.file().get()) : inMemory(input);
    try {
      return ParquetFileReader.open(bytes);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private static InputFile inMemory(Input input) throws IOException {
    try (InputStream stream = input.bytes().open()) {
      byte[] bytes = stream.readNBytes(ArticleReader.LARGEST + 1);
      if (bytes.length > ArticleReader.LARGEST) {
        throw new RefusedException("Parquet larger than 16 MB in an archive: unpack it first");
      }
      return InputFile.of(ByteBuffer.wrap(bytes));
    }
  }

  /// The library tells of damage in many ways.
  private static RefusedException damaged(Throwable problem) {
    return new RefusedException("damaged Parquet: " + problem.getMessage());
  }

  /// What the library gives, in time.
  private <T> T inTime(Callable<T> asked) throws IOException {
    try {
      return reading.submit(asked).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      reading.shutdownNow();
      throw new RefusedException(
          "damaged Parquet: no row within %d s".formatted(PATIENCE.toSeconds()));
    } catch (ExecutionException e) {
      throw damaged(Objects.requireNonNullElse(e.getCause(), e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  @Override
  public Optional<Member> next() throws IOException {
    String place = Long.toString(++row);
    return inTime(this::record)
        .map(record ->
            fields
                .member(place, record)
                .orElseGet(
                    () -> Member.failing(place, new RefusedException("no column with a text"))));
  }

  private Optional<Map<String, String>> record() {
    if (!rows.hasNext()) {
      return Optional.empty();
    }
    rows.next();
    Map<String, String> record = new HashMap<>();
    for (String column : columns) {
      if (!rows.isNull(column)) {
        record.put(column, String.valueOf(rows.getValue(column)));
      }
    }
    return Optional.of(record);
  }

  @Override
  public void close() throws IOException {
    reading.shutdownNow();
    rows.close();
    file.close();
  }
}
