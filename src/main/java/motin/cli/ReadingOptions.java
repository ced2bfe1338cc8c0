package motin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import motin.Pipeline;
import motin.archive.Archives;
import motin.archive.Fields;
import motin.extract.FactExtractor;
import motin.gazetteer.MalformedWordsException;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.ingest.Inputs;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How articles are read, the same for every command that reads some.
final class ReadingOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--any-language", description = "Keep articles that are not Vietnamese.")
  private boolean anyLanguage;

  @Option(
      names = "--words",
      paramLabel = "FILE",
      description = "More words: tab-separated rows of a label, a form and its columns.")
  private List<Path> words = List.of();

  @Option(
      names = "--field",
      paramLabel = "PART=NAME",
      description =
          "The field of a collection that holds a part of its articles: ${COMPLETION-CANDIDATES}.")
  private Map<Fields.Part, String> fields = Map.of();

  @Mixin private FetchOptions fetching;

  /// What the paths hold, archives opened.
  Iterable<Input> inputs(List<String> paths) {
    return opened(walk(paths));
  }

  /// What the paths name, archives as they are.
  Inputs walk(List<String> paths) {
    return Inputs.of(paths, System.in, fetching::input);
  }

  /// The same inputs, archives opened.
  Iterable<Input> opened(Iterable<Input> inputs) {
    Archives archives =
        Archives.of(inputs, fields.isEmpty() ? Fields.usual() : Fields.named(fields));
    return fetching.fetcher().map(way -> archives.following(way::follow)).orElse(archives);
  }

  /// Loads what reading needs.
  ///
  /// @param warning is told the input and what was odd about it
  /// @throws ParameterException where a file of words cannot be used
  Pipeline pipeline(BiConsumer<String, String> warning) {
    return new Pipeline(reader(warning), extractor());
  }

  /// Loads what reading an article needs, without what finds its facts.
  ArticleReader reader(BiConsumer<String, String> warning) {
    ArticleReader reader = ArticleReader.load().warning(warning);
    return anyLanguage ? reader.anyLanguage() : reader;
  }

  /// Loads what finds the facts of an article.
  ///
  /// @throws ParameterException where a file of words cannot be used
  FactExtractor extractor() {
    try {
      return FactExtractor.load(words);
    } catch (MalformedWordsException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "--words: cannot be read: " + e.getMessage(), e);
    }
  }
}
