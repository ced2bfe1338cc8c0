package motin.web;

import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import motin.Pipeline;
import motin.index.ArticleIndex;

/// What a server serves.
///
/// @param index the caller's to close, after the server
/// @param pipeline reads what is sent to be tried; asked once, when it is needed first
/// @param arriving how many inputs a run has read that is still adding to the index; empty where
///   none is
/// @param complaints takes a line for each failure that is the server's own
public record Site(
    ArticleIndex index,
    Supplier<Pipeline> pipeline,
    Supplier<OptionalLong> arriving,
    Consumer<String> complaints) {

  /// An index that nothing is added to.
  public Site(ArticleIndex index, Supplier<Pipeline> pipeline, Consumer<String> complaints) {
    this(index, pipeline, OptionalLong::empty, complaints);
  }
}
