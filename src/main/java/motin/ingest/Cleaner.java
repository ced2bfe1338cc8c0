package motin.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.article.Block;
import motin.ingest.Marked.Mark;

/// The lines of a page in, the blocks of its article out.
///
/// Page text and pages with tags both pass through here: what the page's tags told stands in the
/// draft and in the lines' hints, the rest is told by words and shape. Nothing is dropped for a
/// word in a sentence; a line goes only where the whole of it is known, or where it stands.
final class Cleaner {

  /// `(GLO)-`, `LCĐT -`, `VOV.VN -`, `QĐND Online –`: the paper, before the first sentence.
  private static final Pattern PAPER =
      Pattern.compile(
          "(?:\\((?<inside>[\\p{L}\\d&.+"
              + " ]{2,25})\\)\\s*[-–—:]*|(?<open>[\\p{Lu}&]{2,7}(?:\\.(?:VN|vn))?(?:"
              + " Online)?)\\s*[-–—])\\s*(?=[\\p{Lu}“\"\\d])");

  private static final Pattern INSTITUTION =
      Pattern.compile(
          "UBND|HĐND|MTTQ|UBMTTQ|BCH|BTV|TP|TPHCM|ĐBQH|HTX|KTXH|KT|GRDP|GDP|FDI|BHXH|BHYT");

  private static final Pattern PICTURE_OF =
      Pattern.compile(
          "(?i)(?<title>.{15,}?)[\\s(–-]*(?:ảnh|hình(?: ảnh)?)\\s*(?:số\\s*)?\\d{1,3}[).]*",
          Pattern.UNICODE_CASE);

  private static final Pattern POST_AFTER_NAME =
      Pattern.compile("(?<name>[^,(–-]{4,40}?)\\s*(?:,|\\s[–-])\\s*\\p{Lu}.{5,200}[^.;,:]");

  private final PageWords words;
  private final Marker marker;

  Cleaner(PageWords words) {
    this.words = words;
    this.marker = new Marker(words);
  }

  /// Fills the draft from the lines.
  void read(List<Line> lines, Draft draft) {
    new Reading(draft).read(lines);
  }

  /// One page while it is read.
  private final class Reading {

    private final Draft draft;
    private final Set<String> seen = new HashSet<>();
    private List<Marked> lines = List.of();
    private boolean[] outside = new boolean[0];
    private String title = "";
    private int lastParagraph = -1;
    private boolean picture;
    private boolean ended;
    private Optional<PageDate> bestDate = Optional.empty();
    private int bestTrust;

    private Reading(Draft draft) {
      this.draft = draft;
    }

    private void read(List<Line> page) {
      lines = page.stream().map(marker::mark).toList();
      int start = start();
      lines = new ArrayList<>(lines.subList(start, lines.size()));
      outside = new Boxes(lines).outside();
      lastParagraph = lastParagraph();
      for (int i = 0; i < lines.size(); i++) {
        if (!outside[i]) {
          take(i);
        } else if (lines.get(i).is(Mark.LABEL)) {
          label(i);
        }
      }
      bestDate.ifPresent(date -> draft.published(date.when()));
      if (draft.url().isEmpty()) {
        onlyAddress(page).ifPresent(draft::url);
      }
    }

    /// The address that no line claimed, where the page holds just one.
    private Optional<String> onlyAddress(List<Line> page) {
      List<String> addresses =
          page.stream().flatMap(line -> Address.in(line.text()).stream()).distinct().toList();
      return addresses.size() == 1 ? Optional.of(addresses.getFirst()) : Optional.empty();
    }

    /// The last paragraph of the article. Behind its signature there may still stand captions.
    private int lastParagraph() {
      int last = -1;
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).is(Mark.PARAGRAPH) && !outside[i]) {
          last = i;
        }
        if (i > 0 && lines.get(i).is(Mark.BYLINE) && last == i - 1 && onlyCaptionsFollow(i)) {
          return last;
        }
      }
      return last;
    }

    private boolean onlyCaptionsFollow(int signature) {
      int texts = 0;
      for (int i = signature + 1; i < lines.size(); i++) {
        if (lines.get(i).isText() && !outside[i]) {
          texts++;
          if (lines.get(i).line().text().length() > 200 || texts > 4) {
            return false;
          }
        }
      }
      return signature + 1 == lines.size() || lines.get(signature + 1).line().gap() || texts == 0;
    }

    /// Takes the headline and what stands above it; gives the line after.
    private int start() {
      OptionalInt headline = known().isPresent() ? known() : new Headline(lines, words).find();
      int start = headline.orElseGet(this::firstText);
      for (int i = 0; i < start; i++) {
        Marked line = lines.get(i);
        if (line.is(Mark.LABEL)) {
          label(i);
        } else if (line.is(Mark.DATE)) {
          PageDate.in(line.line().text()).ifPresent(date -> dated(date, 1));
        } else if (line.is(Mark.URL)) {
          Address.in(line.line().text()).ifPresent(draft::url);
        }
      }
      if (headline.isPresent()) {
        headline(lines.get(start).line().text());
        start++;
      } else {
        draft.title().ifPresent(this::headline);
      }
      return start;
    }

    /// The headline that tags told, among the lines.
    private OptionalInt known() {
      String wanted = draft.title().map(t -> Line.of(t, false, Line.Hint.NONE).bare()).orElse("");
      for (int i = 0; i < lines.size() && !wanted.isEmpty(); i++) {
        if (lines.get(i).line().bare().equals(wanted)) {
          return OptionalInt.of(i);
        }
      }
      return OptionalInt.empty();
    }

    private void headline(String text) {
      Optional<PageDate> date = PageDate.in(text).filter(d -> d.headline().isPresent());
      date.ifPresent(d -> dated(d, 3));
      String headline = date.flatMap(PageDate::headline).orElse(text);
      draft.title(headline);
      title = Line.of(headline, false, Line.Hint.NONE).bare();
      draft.add(Block.Kind.TITLE, headline);
    }

    private int firstText() {
      int paragraph = 0;
      while (paragraph < lines.size() && !lines.get(paragraph).is(Mark.PARAGRAPH)) {
        paragraph++;
      }
      int start = paragraph;
      while (start > 0 && isCaptionLine(lines.get(start - 1))) {
        start--;
      }
      return start;
    }

    private boolean isCaptionLine(Marked line) {
      return line.is(Mark.SHORT)
          && (line.line().hint() != Line.Hint.NONE
              || words.isCaption(line.line())
              || Captions.isCaption(line.line().text()));
    }

    private void take(int i) {
      Marked line = lines.get(i);
      switch (line.mark()) {
        case PARAGRAPH, SHORT -> text(i);
        case PHOTO -> picture = true;
        case BYLINE -> byline(i);
        case DATE -> date(i);
        case LABEL -> label(i);
        case URL -> Address.in(line.line().text()).ifPresent(draft::url);
        case NOISE, LINK, LINKS, AFTER -> ended |= i > lastParagraph;
      }
    }

    private void text(int i) {
      Line line = lines.get(i).line();
      if (isHeadlineAgain(line) || isFigureOfPicture(i)) {
        picture = true;
        return;
      }
      String bare = line.bare();
      boolean again = !seen.add(bare) && (line.words() >= 5 || i > lastParagraph);
      if (again && (lines.get(i).is(Mark.PARAGRAPH) || i > lastParagraph || isBeside(bare))) {
        captionBefore(bare);
        return;
      }
      if (isLoose(i) || isLooseLink(i) || isSignedWithPost(i)) {
        return;
      }
      Block.Kind kind = kind(i);
      picture = false;
      String text = kind == Block.Kind.CAPTION ? Captions.clean(line.text()) : line.text();
      if (kind == Block.Kind.BODY || kind == Block.Kind.LEAD) {
        paragraph(i, kind, text);
      } else {
        draft.add(kind, Glue.cut(text));
      }
    }

    /// Short words that stand where menus and tags do: above the first paragraph or behind the
    /// last.
    private boolean isLoose(int i) {
      Line line = lines.get(i).line();
      boolean open = lines.get(i).is(Mark.SHORT) && !line.text().matches(".*[.!?:;”\"]");
      boolean word = line.words() <= 4 && line.hint() == Line.Hint.NONE;
      boolean top = draft.pieces().stream().allMatch(p -> p.kind() == Block.Kind.TITLE);
      boolean tag = word && line.text().chars().noneMatch(Character::isDigit);
      return open && (i > lastParagraph ? ended || tag : top && word && isInRow(i));
    }

    private boolean isInRow(int i) {
      int from = i;
      while (from > 0 && !lines.get(from).line().gap() && lines.get(from - 1).is(Mark.SHORT)) {
        from--;
      }
      int to = i + 1;
      while (to < lines.size() && !lines.get(to).line().gap() && lines.get(to).is(Mark.SHORT)) {
        to++;
      }
      return to - from >= 3;
    }

    private boolean isHeadlineAgain(Line line) {
      Matcher picture = PICTURE_OF.matcher(line.text());
      boolean numbered = picture.matches();
      String bare =
          numbered ? Line.of(picture.group("title"), false, Line.Hint.NONE).bare() : line.bare();
      if (bare.length() < 15 || title.isEmpty()) {
        return false;
      }
      int common = Math.min(bare.length(), title.length());
      boolean part = title.endsWith(bare) || title.startsWith(bare) || bare.endsWith(title);
      return part && (numbered || common * 5 >= Math.max(bare.length(), title.length()) * 4);
    }

    /// A bare number before a caption is a picture's; among short lines it is a table's.
    private boolean isFigureOfPicture(int i) {
      Line line = lines.get(i).line();
      boolean number = line.text().matches("\\d{1,4}");
      boolean above = i == 0 || line.gap();
      boolean below = i + 1 < lines.size() && !lines.get(i + 1).line().gap();
      return number && above && below && lines.get(i + 1).line().words() >= 6;
    }

    private boolean isBeside(String bare) {
      List<Draft.Piece> pieces = draft.pieces();
      return picture
          || (!pieces.isEmpty()
              && Line.of(pieces.getLast().text(), false, Line.Hint.NONE).bare().equals(bare));
    }

    /// What is printed twice, one under the other, is a caption.
    private void captionBefore(String bare) {
      List<Draft.Piece> pieces = draft.pieces();
      Draft.Piece last = pieces.getLast();
      if (Line.of(last.text(), false, Line.Hint.NONE).bare().equals(bare)
          && last.kind() != Block.Kind.TITLE) {
        pieces.set(pieces.size() - 1, new Draft.Piece(Block.Kind.CAPTION, last.text()));
      }
      picture = false;
    }

    /// `* Danh sách 54 tân Bí thư`: one starred line alone, without a full stop, leads elsewhere.
    private boolean isLooseLink(int i) {
      return isStarred(i)
          && i > 0
          && lines.get(i - 1).is(Mark.PARAGRAPH)
          && !isStarred(i - 1)
          && !(i + 1 < lines.size() && (isStarred(i + 1) || lines.get(i + 1).isText()))
          && !lines.get(i).line().text().matches(".*[.:;!?…]");
    }

    /// `Đoàn Thị Hà, Phó Bí thư Thường trực Tỉnh ủy` under an article has written it.
    private boolean isSignedWithPost(int i) {
      String text = lines.get(i).line().text();
      Matcher post = POST_AFTER_NAME.matcher(text);
      boolean signed =
          i > lastParagraph
              && lines.get(i).is(Mark.SHORT)
              && draft.authors().isEmpty()
              && post.matches()
              && Byline.isName(post.group("name"), words)
              && !words.isCaption(lines.get(i).line());
      if (signed) {
        draft.authors(Byline.leading(post.group("name"), words));
        draft.add(Block.Kind.BYLINE, text);
        ended = true;
      }
      return signed;
    }

    private boolean isStarred(int i) {
      return lines.get(i).line().text().startsWith("* ");
    }

    private Block.Kind kind(int i) {
      Marked marked = lines.get(i);
      Line line = marked.line();
      boolean close = i == 0 || !line.gap();
      switch (line.hint()) {
        case LEAD -> {
          return Block.Kind.LEAD;
        }
        case CAPTION -> {
          return Block.Kind.CAPTION;
        }
        case HEADING -> {
          return Block.Kind.HEADING;
        }
        default -> {}
      }
      if (Captions.isCaption(line.text()) || line.text().endsWith("|") || creditFollows(i)) {
        return Block.Kind.CAPTION;
      }
      if (i > lastParagraph && ended) {
        return Block.Kind.CAPTION;
      }
      boolean afterPicture = picture && (close || marked.is(Mark.SHORT));
      if (afterPicture && line.text().length() <= 300) {
        return Block.Kind.CAPTION;
      }
      if (marked.is(Mark.SHORT) && words.isCaption(line)) {
        return Block.Kind.CAPTION;
      }
      boolean heading =
          marked.is(Mark.SHORT)
              && i < lastParagraph
              && !line.text().matches(".*[.;,:!?…]")
              && line.text().chars().anyMatch(Character::isLetter);
      return heading ? Block.Kind.HEADING : Block.Kind.BODY;
    }

    private boolean creditFollows(int i) {
      return i + 1 < lines.size()
          && lines.get(i + 1).is(Mark.PHOTO)
          && !lines.get(i + 1).line().gap()
          && lines.get(i + 1).line().text().matches("(?iu)\\W*(?:nguồn )?ảnh\\b.*")
          && lines.get(i).line().text().length() <= 300;
    }

    private void paragraph(int i, Block.Kind kind, String text) {
      String rest = Links.cutFront(text);
      boolean first = draft.pieces().stream().noneMatch(p -> p.kind() == Block.Kind.BODY);
      Block.Kind as = kind;
      if (first) {
        rest = withoutPaper(rest);
        as = isSetOff(i) && !draft.pieces().isEmpty() ? Block.Kind.LEAD : kind;
      }
      if (i == lastParagraph) {
        Address.in(rest.substring(Math.max(0, rest.length() - 300))).ifPresent(draft::url);
        Optional<Ending> ending = Ending.of(rest, words);
        if (ending.isPresent()) {
          body(as, ending.get().text());
          signature(ending.get().signature());
          return;
        }
      }
      body(as, rest);
    }

    private void body(Block.Kind kind, String text) {
      for (Draft.Piece piece : Captions.split(Glue.cut(text))) {
        draft.add(piece.kind() == Block.Kind.BODY ? kind : piece.kind(), piece.text());
      }
    }

    private String withoutPaper(String text) {
      Matcher paper = PAPER.matcher(text);
      boolean at = paper.lookingAt();
      boolean institution =
          at && INSTITUTION.matcher(String.valueOf(paper.group("open"))).matches();
      return at && !institution ? text.substring(paper.end()) : text;
    }

    /// Whether the first paragraph stands between empty lines and the others do not.
    private boolean isSetOff(int i) {
      long below = lines.stream().skip(i + 2L).filter(line -> line.is(Mark.PARAGRAPH)).count();
      long gaps =
          lines.stream()
              .skip(i + 2L)
              .filter(line -> line.is(Mark.PARAGRAPH) && line.line().gap())
              .count();
      return i + 2 < lines.size()
          && lines.get(i).is(Mark.PARAGRAPH)
          && lines.get(i + 1).line().gap()
          && below >= 2
          && gaps * 4 <= below;
    }

    private void byline(int i) {
      Line line = lines.get(i).line();
      boolean atTop = draft.pieces().stream().allMatch(p -> p.kind() == Block.Kind.TITLE);
      if (i > lastParagraph || (atTop && !title.isEmpty())) {
        boolean second =
            i > 0 && !line.gap() && lines.get(i - 1).is(Mark.BYLINE) && !draft.authors().isEmpty();
        if (second) {
          Byline.of(line.text(), words).ifPresent(byline -> draft.alsoBy(byline.authors()));
        }
        signature(line.text());
        ended |= i > lastParagraph;
      } else {
        lines.set(i, lines.get(i).as(Mark.SHORT));
        text(i);
      }
    }

    private void signature(String text) {
      Optional<Marker.Labelled> label = marker.label(text);
      if (label.isPresent()) {
        labelled(label.get(), text);
        return;
      }
      Byline.of(text, words)
          .ifPresent(byline -> {
            if (!byline.authors().isEmpty() && draft.authors().isEmpty()) {
              draft.add(Block.Kind.BYLINE, text);
            }
            draft.authors(byline.authors());
            byline.source().flatMap(Address::hostIn).ifPresent(draft::source);
          });
    }

    private void date(int i) {
      PageDate.in(lines.get(i).line().text())
          .ifPresent(date -> {
            boolean top = draft.pieces().stream().noneMatch(p -> p.kind() == Block.Kind.BODY);
            dated(date, top ? 3 : i > lastParagraph ? 2 : 0);
            if (top || i > lastParagraph) {
              for (String part : date.rest().split("\\s*[|•·]\\s*")) {
                signature(part);
              }
            }
          });
    }

    /// The surest date wins: behind a label, then under the headline, with a time before without.
    private void dated(PageDate date, int trust) {
      int sure = 2 * trust + (date.when().time().isPresent() ? 1 : 0);
      if (sure > bestTrust) {
        bestTrust = sure;
        bestDate = Optional.of(date);
      }
    }

    private void label(int i) {
      String text = lines.get(i).line().text();
      for (String part : text.split("\\s+[|•·]\\s+")) {
        Optional<Marker.Labelled> label = marker.label(part);
        if (label.isPresent()) {
          labelled(label.get(), part);
        } else {
          PageDate.in(part).ifPresent(date -> dated(date, 3));
        }
      }
      ended |= i > lastParagraph;
    }

    private void labelled(Marker.Labelled label, String line) {
      String value = label.value();
      switch (label.field()) {
        case TITLE -> draft.title(value);
        case AUTHOR -> {
          List<String> names = Byline.labelled(value, words);
          PageDate.in(value).ifPresent(date -> dated(date, 3));
          if (!names.isEmpty() && draft.authors().isEmpty()) {
            draft.authors(names);
            draft.add(Block.Kind.BYLINE, line);
          }
        }
        case DATE -> PageDate.in(value).ifPresent(date -> dated(date, 4));
        case URL -> Address.in(value).ifPresent(draft::url);
        case SOURCE -> source(value);
        case IGNORED -> {}
      }
    }

    private void source(String value) {
      Optional<String> address = Address.in(value);
      if (address.isPresent()) {
        address.ifPresent(draft::url);
      } else {
        draft.source(Address.hostIn(value).orElse(value));
      }
      Byline.of(Address.without(value), words)
          .filter(byline -> byline.source().isPresent())
          .ifPresent(byline -> draft.authors(byline.authors()));
    }
  }
}
