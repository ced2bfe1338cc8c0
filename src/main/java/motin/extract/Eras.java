package motin.extract;

import java.time.LocalDate;
import java.util.Optional;
import motin.article.Article;
import motin.fact.Place;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Unit;
import motin.gazetteer.Unit.Era;
import motin.language.Tokens;

/// Which of the two eras of administrative units an article speaks of: by its date, else by the
/// units that it names.
///
/// Districts and the provinces that were merged away speak for the old era, unless they are called
/// `cũ`; that word, `đặc khu` and the term 2025-2030 speak for the new one.
final class Eras {

  /// Since this day the 34 provinces are in force and there are no districts.
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  private final Tokens tokens;
  private final Hits hits;

  private Eras(Reading reading) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
  }

  /// The era of an article, or empty where nothing tells it.
  static Optional<Era> of(Reading reading) {
    Article article = reading.article();
    return article
        .published()
        .map(published -> published.earliest().isBefore(MERGER) ? Era.OLD : Era.NEW)
        .or(new Eras(reading)::told);
  }

  private Optional<Era> told() {
    int old = 0;
    int now = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int end = hits.isKnown(i) ? endOfOldName(i) : i;
      boolean past = end > i && isPast(tokens, end);
      boolean term = tokens.is(i, "2025") && tokens.is(i + 1, "-") && tokens.is(i + 2, "2030");
      boolean zone = tokens.is(i, "đặc") && tokens.is(i + 1, "khu") && tokens.isCapitalized(i + 2);
      if (end > i && !past) {
        old++;
      } else if (end > i || term || zone) {
        now++;
      }
    }
    return old == now ? Optional.empty() : Optional.of(old > now ? Era.OLD : Era.NEW);
  }

  /// Whether a unit that ends at a token is called one of the past: `huyện Tân Kỳ (cũ)`.
  static boolean isPast(Tokens tokens, int end) {
    int i = tokens.is(end, "(") ? end + 1 : end;
    return tokens.is(i, "cũ") || (tokens.is(i, "trước") && tokens.is(i + 1, "đây"));
  }

  /// Where a name ends that is in no use since the mergers, or the token itself.
  private int endOfOldName(int i) {
    int type = hits.end(i, Label.UNIT_TYPE);
    if (type > i && hits.word(i, Label.UNIT_TYPE).column(0).equals("district")) {
      return tokens.isCapitalized(type) ? Math.max(hits.end(type, Label.UNIT), type + 1) : i;
    }
    int body = hits.end(i, Label.BODY);
    if (body > i && hits.word(i, Label.BODY).column(1).equals("district")) {
      return body;
    }
    int unit = hits.end(i, Label.UNIT);
    if (unit == i) {
      return i;
    }
    boolean gone = false;
    for (Unit province : hits.units(i, unit)) {
      if (province.kind() == Place.Kind.PROVINCE) {
        if (province.era() != Era.OLD) {
          return i;
        }
        gone = true;
      }
    }
    return gone ? unit : i;
  }
}
