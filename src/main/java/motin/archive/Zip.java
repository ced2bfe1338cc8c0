package motin.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import motin.ingest.Inputs;

/// A zip archive, read front to back. A name in it is a label and never a path: nothing is written.
final class Zip implements Container {

  private final ZipInputStream zip;
  private final Inflated inflated;

  Zip(InputStream in) {
    Inflated.Counted packed = new Inflated.Counted(in);
    this.zip = new ZipInputStream(packed);
    this.inflated = new Inflated(zip, packed);
  }

  @Override
  public Optional<Member> next() throws IOException {
    // What is left of the member before is read here, so that a flood of it is seen.
    inflated.transferTo(java.io.OutputStream.nullOutputStream());
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && (entry.isDirectory() || !Inputs.isTaken(entry.getName()))) {
      inflated.transferTo(java.io.OutputStream.nullOutputStream());
      entry = zip.getNextEntry();
    }
    return Optional.ofNullable(entry)
        .map(found -> new Member(Labels.of(found.getName()), new Unclosed(inflated)));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
