package motin.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import motin.article.Span;

/// Marks laid over a text, as a tree: facts nest (a place inside a position) and overlap, HTML
/// elements only nest. Of two that overlap the later is cut where the earlier ends, and goes on as
/// a second piece.
final class Marks {

  /// A stretch of the text, or a mark with what it holds.
  sealed interface Piece<T> {}

  record Words<T>(Span span) implements Piece<T> {}

  /// @param opens whether the mark begins here: false for the second piece of a mark that was cut
  record Marked<T>(T what, boolean opens, List<Piece<T>> inside) implements Piece<T> {}

  /// What is to be marked, and where. Of two with one span the first in the list is the outer.
  record Mark<T>(Span span, T what) {}

  private Marks() {}

  /// The text within `frame`, cut into pieces; parts of marks outside the frame are left out.
  static <T> List<Piece<T>> lay(List<Mark<T>> marks, Span frame) {
    List<Part<T>> parts = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Span span = marks.get(i).span();
      if (span.overlaps(frame) && span.length() > 0) {
        int start = Math.max(span.start(), frame.start());
        int end = Math.min(span.end(), frame.end());
        parts.add(new Part<>(new Span(start, end), i, marks.get(i).what(), start == span.start()));
      }
    }
    return nest(parts, frame);
  }

  private static <T> List<Piece<T>> nest(List<Part<T>> parts, Span frame) {
    PriorityQueue<Part<T>> waiting = new PriorityQueue<>(Part.ORDER);
    waiting.addAll(parts);
    List<Piece<T>> pieces = new ArrayList<>();
    int at = frame.start();
    for (Part<T> part = waiting.poll(); part != null; part = waiting.poll()) {
      Span span = part.span();
      addWords(pieces, at, span.start());
      List<Piece<T>> inside = nest(takeInside(waiting, span.end()), span);
      pieces.add(new Marked<>(part.what(), part.opens(), inside));
      at = span.end();
    }
    addWords(pieces, at, frame.end());
    return List.copyOf(pieces);
  }

  /// Takes out what begins before `end`; what of it goes on after `end` stays, as a later piece.
  private static <T> List<Part<T>> takeInside(PriorityQueue<Part<T>> waiting, int end) {
    List<Part<T>> inside = new ArrayList<>();
    Part<T> next = waiting.peek();
    while (next != null && next.span().start() < end) {
      waiting.remove();
      if (next.span().end() > end) {
        inside.add(next.piece(next.span().start(), end, next.opens()));
        waiting.add(next.piece(end, next.span().end(), false));
      } else {
        inside.add(next);
      }
      next = waiting.peek();
    }
    return inside;
  }

  private static <T> void addWords(List<Piece<T>> pieces, int start, int end) {
    if (start < end) {
      pieces.add(new Words<>(new Span(start, end)));
    }
  }

  private record Part<T>(Span span, int rank, T what, boolean opens) {

    static final Comparator<Part<?>> ORDER =
        Comparator.<Part<?>, Span>comparing(Part::span).thenComparingInt(Part::rank);

    Part<T> piece(int start, int end, boolean opening) {
      return new Part<>(new Span(start, end), rank, what, opening);
    }
  }
}
