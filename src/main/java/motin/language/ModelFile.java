package motin.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/// An OpenNLP model as a file: a zip of a manifest and the weights.
///
/// OpenNLP writes the time into it, twice, and packs it as the Java at hand does. Here the entries
/// are in order, unpacked and without a time, so that the same model is always the same bytes.
final class ModelFile {

  private static final String MANIFEST = "manifest.properties";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ModelFile() {}

  static byte[] write(BaseModel model) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    model.serialize(written);
    Map<String, byte[]> entries = entries(written.toByteArray());
    entries.computeIfPresent(MANIFEST, (_, manifest) -> withoutTime(manifest));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(stored(entry.getKey(), entry.getValue()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /// Gives the file back for OpenNLP to read, after a look at every byte of it: OpenNLP itself
  /// fails in a dozen ways on a damaged one, most of which do not say so.
  ///
  /// @param weights the entry that this kind of model must have
  /// @throws IOException where a checksum is wrong or an entry is missing
  static InputStream checked(byte[] file, String weights) throws IOException {
    Map<String, byte[]> entries = entries(file);
    if (!entries.containsKey(MANIFEST) || !entries.containsKey(weights)) {
      throw new IOException("no model is in it");
    }
    return new ByteArrayInputStream(file);
  }

  private static Map<String, byte[]> entries(byte[] file) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static ZipEntry stored(String name, byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  /// Drops the date in the comment and in the property, and puts the properties in order.
  private static byte[] withoutTime(byte[] manifest) {
    return new String(manifest, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
        .sorted()
        .map(line -> line + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
