package motin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import motin.article.Span;
import org.junit.jupiter.api.Test;

final class MarksTest {

  private static final String TEXT = "0123456789";

  @Test
  void nestsWhatIsInside() {
    assertEquals("01[a:23[b:45]6]789", laid(List.of(mark(2, 7, "a"), mark(4, 6, "b"))));
  }

  @Test
  void ofTwoWithOneSpanTheFirstIsTheOuter() {
    assertEquals("01[a:[b:23]]456789", laid(List.of(mark(2, 4, "a"), mark(2, 4, "b"))));
  }

  @Test
  void cutsTheLaterOfTwoThatOverlap() {
    assertEquals("01[a:23[b:45]][+b:67]89", laid(List.of(mark(2, 6, "a"), mark(4, 8, "b"))));
  }

  @Test
  void cutsAcrossMoreThanOne() {
    assertEquals(
        "[a:01[b:2[c:3]]][+c:[+b:45]67]89",
        laid(List.of(mark(0, 4, "a"), mark(2, 6, "b"), mark(3, 8, "c"))));
  }

  @Test
  void leavesOutWhatIsOutsideTheFrame() {
    List<Marks.Mark<String>> marks = List.of(mark(0, 4, "a"), mark(5, 7, "b"), mark(8, 9, "c"));
    assertEquals("[+a:23]4[b:5]", write(Marks.lay(marks, new Span(2, 6))));
  }

  @Test
  void dropsEmptyMarks() {
    assertEquals(TEXT, laid(List.of(mark(3, 3, "a"))));
  }

  /// For any marks: the words are the text, and the pieces of a mark are its span.
  @Test
  void losesAndMovesNothing() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      List<Marks.Mark<String>> marks = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(8); i++) {
        int start = random.nextInt(TEXT.length());
        int end = start + 1 + random.nextInt(TEXT.length() - start);
        marks.add(mark(start, end, "m" + i));
      }
      Map<String, String> words = new HashMap<>();
      Map<String, Integer> openings = new HashMap<>();
      assertEquals(TEXT, collect(Marks.lay(marks, new Span(0, 10)), words, openings));
      for (Marks.Mark<String> mark : marks) {
        assertEquals(mark.span().of(TEXT), words.get(mark.what()), marks::toString);
        assertEquals(1, openings.get(mark.what()), marks::toString);
      }
    }
  }

  private static String collect(
      List<Marks.Piece<String>> pieces, Map<String, String> words, Map<String, Integer> openings) {
    StringBuilder all = new StringBuilder();
    for (Marks.Piece<String> piece : pieces) {
      switch (piece) {
        case Marks.Words<String>(Span span) -> all.append(span.of(TEXT));
        case Marks.Marked<String> marked -> {
          String inside = collect(marked.inside(), words, openings);
          words.merge(marked.what(), inside, String::concat);
          openings.merge(marked.what(), marked.opens() ? 1 : 0, Integer::sum);
          all.append(inside);
        }
      }
    }
    return all.toString();
  }

  private static Marks.Mark<String> mark(int start, int end, String what) {
    return new Marks.Mark<>(new Span(start, end), what);
  }

  private static String laid(List<Marks.Mark<String>> marks) {
    return write(Marks.lay(marks, new Span(0, TEXT.length())));
  }

  private static String write(List<Marks.Piece<String>> pieces) {
    return pieces.stream()
        .map(piece ->
            switch (piece) {
              case Marks.Words<String>(Span span) -> span.of(TEXT);
              case Marks.Marked<String> marked ->
                  "[%s%s:%s]"
                      .formatted(marked.opens() ? "" : "+", marked.what(), write(marked.inside()));
            })
        .collect(Collectors.joining());
  }
}
