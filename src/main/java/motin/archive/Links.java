package motin.archive;

import java.util.Optional;
import motin.ingest.Input;

/// A way to the pages that feeds and sitemaps name.
@FunctionalInterface
public interface Links {

  /// The input at an address; empty where it was followed before.
  Optional<Input> follow(String url, Input.Given given);
}
