package motin.ingest;

import java.util.List;
import java.util.Optional;
import motin.article.Block;

/// What a page's lines say about its article: who wrote it, when it came out, where it stands.
final class Colophon {

  /// How far a date is trusted, by where it stands.
  enum Trust {
    ABOVE_HEADLINE,
    BEHIND_TEXT,
    UNDER_HEADLINE,
    LABELLED
  }

  private final Draft draft;
  private final PageWords words;
  private final Marker marker;
  private Optional<PageDate> date = Optional.empty();
  private Optional<String> paper = Optional.empty();
  private Trust dateTrust = Trust.ABOVE_HEADLINE;

  Colophon(Draft draft, PageWords words) {
    this.draft = draft;
    this.words = words;
    this.marker = new Marker(words);
  }

  /// The paper before the first sentence: `(Baolaocai.vn) -`, `(Báo Lào Cai)-`.
  void paper(String prefix) {
    if (prefix.isEmpty()) {
      return;
    }
    String name = prefix.replaceAll("[()–—:-]", "").strip();
    paper =
        Address.hostIn(prefix).or(() -> Optional.of(name).filter(text -> text.startsWith("Báo ")));
  }

  /// Writes the surest date into the draft, and the publisher that nothing else told.
  void close() {
    date.ifPresent(found -> draft.published(found.when()));
    paper.ifPresent(draft::source);
  }

  /// A line of labels: `Ngày đăng: 20/08/2025 | Tác giả: Lê Hà`.
  void labels(String line) {
    for (String part : line.split("\\s+[|•·]\\s+", -1)) {
      Optional<Marker.Labelled> label = marker.label(part);
      if (label.isPresent()) {
        labelled(label.get(), part);
      } else {
        PageDate.in(part).ifPresent(found -> dated(found, Trust.UNDER_HEADLINE));
      }
    }
  }

  /// A line of names, or whatever ran on from the last sentence.
  void signature(String line) {
    Optional<Marker.Labelled> label = marker.label(line);
    if (label.isPresent()) {
      labelled(label.get(), line);
    } else {
      Byline.of(line, words).ifPresent(byline -> signed(byline, line));
    }
  }

  /// A second line of names right under the first.
  void alsoSigned(String line) {
    Byline.of(line, words)
        .ifPresent(byline -> {
          draft.alsoBy(byline.authors());
          source(byline);
        });
  }

  /// A line with a date, and perhaps names beside it.
  void date(String line, Trust trust) {
    PageDate.in(line)
        .ifPresent(found -> {
          dated(found, trust);
          if (trust != Trust.ABOVE_HEADLINE) {
            for (String part : found.rest().split("\\s*[|•·]\\s*", -1)) {
              signature(part);
            }
          }
        });
  }

  /// What tells the same date more exactly wins. Of two dates that stand equally well the one with
  /// a time wins, then the first.
  void dated(PageDate found, Trust trust) {
    boolean timed = found.isTimed() && date.filter(PageDate::isTimed).isEmpty();
    boolean surer = trust.compareTo(dateTrust) > 0 || (trust == dateTrust && timed);
    boolean finer = date.filter(found::refines).isPresent();
    boolean coarser = date.filter(before -> before.refines(found)).isPresent();
    if (date.isEmpty() || finer || (surer && !coarser)) {
      date = Optional.of(found);
      dateTrust = dateTrust.compareTo(trust) > 0 ? dateTrust : trust;
    }
  }

  void address(String line) {
    Address.in(line).ifPresent(draft::url);
  }

  /// The address that no line claimed, where the page's short lines hold just one.
  void onlyAddress(List<Line> page) {
    List<String> addresses =
        page.stream()
            .filter(line -> !line.isParagraph())
            .flatMap(line -> Address.in(line.text()).stream())
            .distinct()
            .toList();
    if (addresses.size() == 1) {
      draft.url(addresses.getFirst());
    }
  }

  private void labelled(Marker.Labelled label, String line) {
    String value = label.value();
    switch (label.field()) {
      case TITLE -> draft.title(value);
      case AUTHOR -> author(value, line);
      case DATE -> PageDate.labelled(value).ifPresent(found -> dated(found, Trust.LABELLED));
      case URL -> address(value);
      case SOURCE -> source(value);
      case IGNORED -> {}
    }
  }

  private void author(String value, String line) {
    PageDate.in(value).ifPresent(found -> dated(found, Trust.UNDER_HEADLINE));
    sign(Byline.labelled(value, words), line);
  }

  private void signed(Byline byline, String line) {
    sign(byline.authors(), line);
    source(byline);
  }

  /// `Theo Báo Lào Cai` names the publisher; behind a name only a host is surely one.
  private void source(Byline byline) {
    Optional<String> host = byline.source().flatMap(Address::hostIn);
    Optional<String> named = byline.authors().isEmpty() ? byline.source() : Optional.empty();
    host.or(() -> named).ifPresent(draft::source);
  }

  /// The first who sign are the authors; the line stays in the article, for it may tell their post.
  void sign(List<String> names, String line) {
    boolean signed = draft.pieces().stream().anyMatch(piece -> piece.kind() == Block.Kind.BYLINE);
    if (!signed && draft.authors(names)) {
      draft.add(Block.Kind.BYLINE, line);
    }
  }

  private void source(String value) {
    if (Address.in(value).isPresent()) {
      address(value);
    } else {
      draft.source(Address.hostIn(value).orElse(value));
    }
    Byline.of(Address.without(value), words)
        .filter(byline -> byline.source().isPresent())
        .ifPresent(byline -> draft.authors(byline.authors()));
  }
}
