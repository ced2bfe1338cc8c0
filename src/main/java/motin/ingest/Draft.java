package motin.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.article.Block;
import motin.article.Published;

/// An article while it is being read: what is known of it so far.
///
/// The one who is surer writes first; nothing that is known is written over.
final class Draft {

  /// A block to be.
  record Piece(Block.Kind kind, String text) {}

  private Optional<String> title = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<String> source = Optional.empty();
  private Optional<Published> published = Optional.empty();
  private Optional<String> refusal = Optional.empty();
  private final List<String> authors = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();

  Optional<String> title() {
    return title;
  }

  Optional<String> url() {
    return url;
  }

  Optional<Published> published() {
    return published;
  }

  List<String> authors() {
    return authors;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /// The host of the address, else the publisher as named.
  Optional<String> source() {
    return url.flatMap(Address::host).or(() -> source);
  }

  /// Why this is no article after all.
  Optional<String> refusal() {
    return refusal;
  }

  void refuse(String reason) {
    refusal = refusal.or(() -> Optional.of(reason));
  }

  void title(String text) {
    title = title.or(() -> Optional.of(text).filter(t -> !t.isBlank()));
  }

  void url(String address) {
    url = url.or(() -> Optional.of(address));
  }

  void source(String name) {
    source = source.or(() -> Optional.of(name).filter(n -> !n.isBlank()));
  }

  void published(Published when) {
    published = published.or(() -> Optional.of(when));
  }

  /// Takes the authors, or more of them where those known are among these.
  ///
  /// @return whether these are the article's authors
  boolean authors(List<String> names) {
    if (names.isEmpty() || !names.containsAll(authors)) {
      return false;
    }
    alsoBy(names);
    return true;
  }

  /// More authors, named on a line of their own.
  void alsoBy(List<String> names) {
    names.stream().filter(name -> !authors.contains(name)).forEach(authors::add);
  }

  void add(Block.Kind kind, String text) {
    pieces.add(new Piece(kind, text));
  }
}
