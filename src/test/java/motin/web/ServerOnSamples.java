package motin.web;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import motin.Pipeline;
import motin.extract.FactExtractor;
import motin.fact.Extraction;
import motin.index.ArticleIndex;
import motin.ingest.ArticleReader;

/// A real server over a real index of [Samples].
record ServerOnSamples(ArticleIndex index, WebServer server) implements AutoCloseable {

  static ServerOnSamples start(Path folder) throws IOException {
    ArticleIndex index = ArticleIndex.open(folder);
    for (Extraction extraction : Samples.all()) {
      index.put(extraction);
    }
    index.commit();
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    return new ServerOnSamples(
        index,
        WebServer.start(new Site(index, ServerOnSamples::pipeline, err::println), Access.here(0)));
  }

  static Pipeline pipeline() {
    return new Pipeline(ArticleReader.load(), FactExtractor.load());
  }

  @Override
  public void close() throws IOException {
    server.close();
    index.close();
  }
}
