package motin.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import motin.article.Span;
import motin.language.SentenceDetector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Text in, one sentence a line out. A sentence never goes over the end of its line.
@Command(
    name = "sentences",
    mixinStandardHelpOptions = true,
    description = "Splits text into sentences: one sentence a line.")
final class Sentences implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "UTF-8 text; standard input where it is missing or -.")
  private Optional<String> file = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    SentenceDetector detector = SentenceDetector.load();
    int code =
        new TextLines(file, spec.commandLine().getErr())
            .read(text -> {
              for (Span sentence : detector.sentences(text, new Span(0, text.length()))) {
                out.println(sentence.of(text));
              }
            });
    out.flush();
    return code;
  }
}
