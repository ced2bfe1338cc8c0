package motin.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The models in `models/`, which the build puts into the jar.
final class ShippedModel {

  static final Path FILE = Path.of("models/vi-sentence.bin");
  static final Path WORDS = Path.of("models/vi-words.bin");

  private ShippedModel() {}

  static byte[] bytes() throws IOException {
    return Files.readAllBytes(FILE);
  }
}
