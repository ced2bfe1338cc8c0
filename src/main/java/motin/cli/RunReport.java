package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import motin.Ingestion.Tally;
import motin.Outcome;
import motin.corpus.Json;
import org.jspecify.annotations.Nullable;

/// What a run tells at its end: what became of the inputs, and why some gave no article.
///
/// The rejected ones go into a file of their own as they come, a place, a tab and a reason each.
final class RunReport implements AutoCloseable {

  private static final int FEW = 10;

  /// Reasons that differ in figures alone are one.
  private final Map<String, Integer> reasons = new TreeMap<>();

  private final Optional<PrintWriter> rejected;

  private RunReport(Optional<PrintWriter> rejected) {
    this.rejected = rejected;
  }

  /// @param rejected the file for rejected inputs, or none
  static RunReport open(@Nullable Path rejected) throws IOException {
    return new RunReport(
        rejected == null
            ? Optional.empty()
            : Optional.of(new PrintWriter(Files.newBufferedWriter(rejected))));
  }

  void reject(Outcome.Rejected input) {
    reasons.merge(input.reason().replaceAll("\\d[\\d,.]*", "#"), 1, Integer::sum);
    rejected.ifPresent(
        file -> file.println(oneLine(input.origin()) + "\t" + oneLine(input.reason())));
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\t\\r\\n]", " ");
  }

  /// The reasons with their numbers, a line each, the commonest first. A few rejected inputs were
  /// told of one by one, and that is enough.
  String reasons() {
    StringBuilder lines = new StringBuilder();
    if (reasons.values().stream().mapToInt(Integer::intValue).sum() <= FEW) {
      return "";
    }
    reasons.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(
            reason -> lines.append("%n%,9d  %s".formatted(reason.getValue(), reason.getKey())));
    return lines.toString();
  }

  /// The same for programs.
  String json(Tally tally) {
    Map<String, @Nullable Object> report = new LinkedHashMap<>();
    report.put("read", tally.read());
    report.put("new", tally.added());
    report.put("updated", tally.updated());
    report.put("unchanged", tally.unchanged());
    report.put("copies", tally.copies());
    report.put("rejected", tally.rejected());
    report.put("reasons", reasons);
    return Json.writePretty(report);
  }

  @Override
  public void close() {
    rejected.ifPresent(PrintWriter::close);
  }
}
