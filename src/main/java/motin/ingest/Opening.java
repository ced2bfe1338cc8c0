package motin.ingest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.article.Block;
import motin.ingest.Marked.Mark;

/// How a page begins: what stands above the headline, the headline, the first words of the text.
final class Opening {

  /// `(GLO)-`, `LCĐT -`, `VOV.VN -`, `QĐND Online –`: the paper, before the first sentence.
  private static final Pattern PAPER =
      Pattern.compile(
          "(?:\\((?<inside>[\\p{L}\\d&.+ ]{2,25})\\)\\s*[-–—:]*"
              + "|(?<open>[\\p{Lu}&]{2,7}\\d?(?:\\.(?:VN|vn))?(?: Online)?)\\s*[-–—]"
              + "|(?<host>[A-Za-z\\d]{3,25}\\.(?i:vn|com|net|org)|\\p{Lu}[a-z]{7,25})\\s[-–—])"
              + "\\s*(?=[\\p{Lu}“\"\\d])");

  private static final int MOST_WORDS_OF_A_PREFIX = 10;

  private static final Pattern BULLET = Pattern.compile("^[•●■◆▪*–-]\\s+");

  private final List<Marked> lines;
  private final PageWords words;

  Opening(List<Marked> lines, PageWords words) {
    this.lines = lines;
    this.words = words;
  }

  /// Takes the headline and what the lines above it tell; gives the line after it.
  int read(Draft draft, Colophon colophon) {
    OptionalInt told = lineOf(draft.title().orElse(""));
    OptionalInt headline = told.isPresent() ? told : new Headline(lines, words).find();
    int start = headline.orElseGet(this::firstText);
    if (headline.isPresent()) {
      headline(lines.get(start).line().text(), draft, colophon);
      leadAbove(start).ifPresent(lead -> draft.add(Block.Kind.LEAD, Glue.cut(lead)));
    }
    for (Marked line : lines.subList(0, start)) {
      String text = line.line().text();
      switch (line.mark()) {
        case LABEL -> colophon.labels(text);
        case DATE -> colophon.date(text, Colophon.Trust.ABOVE_HEADLINE);
        case URL -> colophon.address(text);
        default -> {}
      }
    }
    if (headline.isEmpty()) {
      draft.title().ifPresent(title -> draft.add(Block.Kind.TITLE, title));
    }
    return headline.isPresent() ? start + 1 : start;
  }

  /// Some sites set the lead above the headline.
  private Optional<String> leadAbove(int headline) {
    return lines.subList(0, headline).stream()
        .filter(line -> line.is(Mark.PARAGRAPH) && !Headline.isSlogan(line.line()))
        .map(line -> line.line().text())
        .findFirst();
  }

  /// The line that holds the headline which tags told.
  private OptionalInt lineOf(String title) {
    String wanted = Line.of(title).bare();
    for (int i = 0; i < lines.size() && !wanted.isEmpty(); i++) {
      if (lines.get(i).line().bare().equals(wanted)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static void headline(String text, Draft draft, Colophon colophon) {
    Optional<PageDate> date = PageDate.in(text).filter(found -> found.headline().isPresent());
    date.ifPresent(found -> colophon.dated(found, Colophon.Trust.UNDER_HEADLINE));
    String headline =
        BULLET.matcher(date.flatMap(PageDate::headline).orElse(text)).replaceFirst("");
    draft.title(headline);
    draft.add(Block.Kind.TITLE, headline);
  }

  /// Without a headline: the first paragraph, or the captions right above it.
  private int firstText() {
    int start = 0;
    while (start < lines.size() && !lines.get(start).is(Mark.PARAGRAPH)) {
      start++;
    }
    while (start > 0 && isCaption(lines.get(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean isCaption(Marked line) {
    return line.is(Mark.SHORT)
        && (line.line().hint() != Line.Hint.NONE
            || words.isCaption(line.line())
            || Captions.isCaption(line.line().text()));
  }

  /// Whether the line begins with the name of the paper and goes on as an article does, though its
  /// full stop be missing.
  static boolean isBegunByPaper(Line line, PageWords words) {
    return line.words() >= MOST_WORDS_OF_A_PREFIX
        && withoutPaper(line.text(), words).length() < line.text().length();
  }

  /// The first paragraph without the name of the paper before it. `UBND - HĐND xã` stays.
  static String withoutPaper(String text, PageWords words) {
    Matcher paper = PAPER.matcher(text);
    if (!paper.lookingAt()) {
      return text;
    }
    String open = paper.group("open");
    return open != null && words.isInstitution(open) ? text : text.substring(paper.end());
  }
}
