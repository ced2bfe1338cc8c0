package motin.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.article.Block;
import motin.ingest.Marked.Mark;

/// The lines of a page in, the blocks of its article out.
///
/// Page text and pages with tags both pass through here: what tags told stands in the draft and in
/// the lines' hints, the rest is told by words and shape. Nothing is dropped for a word in a
/// sentence; a line goes only where the whole of it is known, or for where it stands.
final class Cleaner {

  /// `Đoàn Thị Hà, Phó Bí thư Thường trực Tỉnh ủy`
  private static final Pattern POST_AFTER_NAME =
      Pattern.compile("(?<name>[^,(–-]{4,40}?)\\s*(?:,|\\s[–-])\\s*\\p{Lu}.{5,200}[^.;,:]");

  private static final int LONGEST_CAPTION = 300;
  private static final int SHORTEST_LEAD = 120;

  private final PageWords words;
  private final Draft draft;
  private final Colophon colophon;
  private final Layout layout;
  private final Repeats repeats;
  private boolean picture;
  private boolean ended;

  private Cleaner(List<Line> page, Draft draft, PageWords words) {
    Marker marker = new Marker(words);
    List<Marked> lines = page.stream().map(marker::mark).toList();
    this.words = words;
    this.draft = draft;
    this.colophon = new Colophon(draft, words);
    int start = new Opening(lines, words).read(draft, colophon);
    this.layout = new Layout(lines.subList(start, lines.size()));
    this.repeats = new Repeats(draft.title().orElse(""));
  }

  /// Fills the draft from the lines of a page.
  static void read(List<Line> page, Draft draft, PageWords words) {
    Cleaner cleaner = new Cleaner(page, draft, words);
    cleaner.takeAll();
    cleaner.colophon.onlyAddress(page);
    cleaner.colophon.close();
  }

  private void takeAll() {
    for (int i = 0; i < layout.size(); i++) {
      Marked line = layout.at(i);
      if (!layout.isOutside(i)) {
        take(i, line);
      } else if (line.is(Mark.LABEL)) {
        colophon.labels(line.line().text());
      }
    }
  }

  private void take(int i, Marked marked) {
    String text = marked.line().text();
    switch (marked.mark()) {
      case PARAGRAPH, SHORT -> {
        Optional<String> caption = repeats.captionBehind(marked.line());
        caption.ifPresentOrElse(this::caption, () -> text(i, marked.line()));
      }
      case PHOTO -> picture = true;
      case BYLINE -> byline(i, marked.line());
      case DATE -> {
        boolean top = !hasBody();
        if (top || layout.isBehindText(i)) {
          colophon.date(text, top ? Colophon.Trust.UNDER_HEADLINE : Colophon.Trust.BEHIND_TEXT);
        }
      }
      case LABEL -> colophon.labels(text);
      case URL -> colophon.address(text);
      case NOISE, LINK, LINKS, AFTER -> {}
    }
    ended |= layout.isBehindText(i) && !marked.isText() && !marked.is(Mark.PHOTO);
  }

  private void caption(String text) {
    draft.add(Block.Kind.CAPTION, Glue.cut(Captions.clean(text)));
    picture = false;
  }

  private void byline(int i, Line line) {
    boolean top = onlyHeadline() && draft.title().isPresent();
    if (!layout.isBehindText(i) && !top) {
      text(i, line);
    } else if (i > 0
        && !line.gap()
        && layout.at(i - 1).is(Mark.BYLINE)
        && !draft.authors().isEmpty()) {
      colophon.alsoSigned(line.text());
    } else {
      colophon.signature(line.text());
    }
  }

  private void text(int i, Line line) {
    boolean behind = layout.isBehindText(i);
    if (repeats.isHeadline(line)) {
      picture |= !onlyHeadline();
    } else if (layout.isPictureNumber(i)) {
      picture = true;
    } else if (isAgain(i, line)) {
      captionBefore(line);
      picture = false;
    } else if (behind && isSignedWithPost(line)) {
      colophon.sign(Byline.leading(line.text().split("\\s*[,–-]", 2)[0], words), line.text());
      ended = true;
    } else if (!isLoose(i, line) && !layout.isLoneLink(i)) {
      block(i, line);
      picture = false;
    }
  }

  /// A paragraph said before, or a line said before where captions are: beside it, at a picture,
  /// behind the text. Short lines of two tables may well be equal.
  private boolean isAgain(int i, Line line) {
    if (!repeats.note(line)) {
      return false;
    }
    boolean behind = layout.isBehindText(i);
    boolean place = behind || picture || layout.at(i).is(Mark.PARAGRAPH) || isLast(line);
    return place && (behind || line.words() >= 5);
  }

  private boolean isLast(Line line) {
    return !draft.pieces().isEmpty()
        && Line.of(draft.pieces().getLast().text()).bare().equals(line.bare());
  }

  /// What is printed twice, one under the other, is a caption; a paragraph at the top is the lead.
  private void captionBefore(Line line) {
    if (isLast(line)) {
      Draft.Piece last = draft.pieces().removeLast();
      boolean lead = onlyHeadline() && last.text().length() >= SHORTEST_LEAD;
      draft.add(lead ? Block.Kind.LEAD : Block.Kind.CAPTION, last.text());
    }
  }

  /// Short words that stand where menus and tags do: in a row above the first paragraph or right
  /// under the date, where sites set their tools, or behind the last.
  private boolean isLoose(int i, Line line) {
    if (!layout.at(i).is(Mark.SHORT) || line.endsWithAny(".!?:;”\"")) {
      return false;
    }
    boolean word = line.words() <= 4 && line.hint() == Line.Hint.NONE;
    boolean tag = word && Blanks.holdsNoDigit(line.text());
    boolean tool = layout.isRightUnderDate(i) && line.words() <= 8 && !isCaption(i, line);
    return layout.isBehindText(i)
        ? ended || tag
        : onlyHeadline() && (tool || (word && layout.isInRow(i)));
  }

  private boolean isSignedWithPost(Line line) {
    Matcher post = POST_AFTER_NAME.matcher(line.text());
    return !line.isParagraph()
        && draft.authors().isEmpty()
        && post.matches()
        && Byline.isName(post.group("name"), words)
        && !words.isCaption(line);
  }

  private void block(int i, Line line) {
    Block.Kind kind = kind(i, line);
    switch (kind) {
      case BODY, LEAD -> paragraph(i, kind, line.text());
      case CAPTION -> caption(line.text());
      default -> draft.add(kind, Glue.cut(line.text()));
    }
  }

  private Block.Kind kind(int i, Line line) {
    return switch (line.hint()) {
      case LEAD -> Block.Kind.LEAD;
      case CAPTION -> Block.Kind.CAPTION;
      case HEADING -> Block.Kind.HEADING;
      default -> isCaption(i, line) ? Block.Kind.CAPTION : headingOrBody(i, line);
    };
  }

  private boolean isCaption(int i, Line line) {
    boolean small = !layout.at(i).is(Mark.PARAGRAPH);
    boolean atPicture = picture && (small || !line.gap());
    return Captions.isCaption(line.text())
        || layout.hasCreditBelow(i)
        || (ended && layout.isBehindText(i))
        || (atPicture && line.text().length() <= LONGEST_CAPTION)
        || (small && words.isCaption(line) && !layout.isCutOff(i));
  }

  private Block.Kind headingOrBody(int i, Line line) {
    boolean heading =
        !layout.at(i).is(Mark.PARAGRAPH)
            && !layout.isBehindText(i)
            && !layout.isInRow(i)
            && !line.endsWithAny(".;,:!?…")
            && Blanks.holdsLetter(line.text());
    return heading ? Block.Kind.HEADING : Block.Kind.BODY;
  }

  private void paragraph(int i, Block.Kind kind, String text) {
    String rest = Links.cutFront(text);
    Block.Kind as = kind;
    if (!hasBody()) {
      String paper = rest.substring(0, rest.length() - Opening.withoutPaper(rest, words).length());
      colophon.paper(paper);
      rest = rest.substring(paper.length());
      as = layout.isSetOff(i) && !draft.pieces().isEmpty() ? Block.Kind.LEAD : kind;
    }
    Optional<Ending> ending = layout.isLastParagraph(i) ? Ending.of(rest, words) : Optional.empty();
    for (Draft.Piece piece : Captions.split(Glue.cut(ending.map(Ending::text).orElse(rest)))) {
      draft.add(piece.kind() == Block.Kind.BODY ? as : piece.kind(), piece.text());
    }
    ending.ifPresent(end -> colophon.signature(end.signature()));
  }

  private boolean onlyHeadline() {
    for (Draft.Piece piece : draft.pieces()) {
      if (piece.kind() != Block.Kind.TITLE) {
        return false;
      }
    }
    return true;
  }

  private boolean hasBody() {
    for (Draft.Piece piece : draft.pieces()) {
      if (piece.kind() == Block.Kind.BODY) {
        return true;
      }
    }
    return false;
  }
}
