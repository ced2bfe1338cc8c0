package motin.story;

/// Of which story an article is, and how it stands to those before it.
///
/// @param id the id of the first article of the story that was read
public record Story(String id, Kind kind) {

  /// How an article stands to the ones read before it.
  public enum Kind {
    /// Tells what none before told.
    NEW,
    /// The same article once more, by its id.
    SAME,
    /// The same words elsewhere: a reprint or a digest.
    COPY,
    /// The same page with other words: an update.
    REVISION
  }
}
