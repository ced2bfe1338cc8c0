package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.fact.Event;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// On which day the meeting was that a sentence speaks of: `Sáng 20/11, Ban Chấp hành họp Hội nghị
/// lần thứ hai. … | Hội nghị đã bầu …`.
///
/// Only a day that is surely the one of what was done there: none of a congress of several days,
/// and none of the last day of any meeting.
final class MeetingDays {

  private static final int FAR = 30;
  private static final int NEAR = 8;
  private static final int YEAR = 4;

  /// In how many sentences after one that names the meeting it is still spoken of.
  private static final int FARTHEST = 5;

  private final Tokens tokens;
  private final Hits hits;
  private final EventWords words;
  private final DeedDays days;

  /// For each sentence the day of the meeting told in it or last before it.
  private final List<Optional<String>> told = new ArrayList<>();

  /// For each sentence whether it, or one shortly before, speaks of that meeting.
  private final List<Boolean> about = new ArrayList<>();

  MeetingDays(Reading reading, DeedDays days, List<Sentence> sentences) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.words = new EventWords(tokens, hits);
    this.days = days;
    Optional<String> last = Optional.empty();
    int pointed = -FARTHEST;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean tells = false;
      boolean points = false;
      boolean other = false;
      boolean lasting = false;
      boolean counted = false;
      int read = sentence.from();
      int end = sentence.to();
      for (int at = hits.next(sentence.from(), end); at < end; at = hits.next(at + 1, end)) {
        boolean meeting = isMeeting(at);
        if (!meeting && !disciplines(at)) {
          continue;
        }
        counted = counted || words.any(read, at, "days");
        read = at;
        Optional<Day> day = tells ? Optional.empty() : day(at, sentence);
        if (day.isPresent()) {
          tells = true;
          last = isSure(at, day.get(), sentence) ? day.get().iso() : Optional.empty();
        }
        points |= meeting && isBare(at);
        other |= tokens.is(at - 1, "tại") && !isBare(at);
        lasting |= counted && isCongress(at);
      }
      last = lasting && !tells ? Optional.empty() : last;
      boolean past = tokens.is(sentence.from(), "trước") && !tells;
      pointed = past ? -FARTHEST : tells || points ? i : pointed;
      told.add(last);
      about.add(tells || (!past && !other && i - pointed < FARTHEST && !isOfOtherTime(sentence)));
    }
  }

  /// Whether a sentence tells its own time: `năm 2015, …`, `từng được bầu …`.
  private boolean isOfOtherTime(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean year =
          tokens.is(i, "năm")
              && !tokens.is(i - 1, "kỳ")
              && tokens.shape(i + 1) == Tokens.Shape.NUMBER
              && tokens.key(i + 1).length() == YEAR;
      if (year || tokens.is(i, "từng") || tokens.is(i, "sinh")) {
        return true;
      }
    }
    return false;
  }

  /// The day of the meeting that a sentence is about.
  ///
  /// @param anyhow whether it need not be named again
  Optional<String> of(int sentence, boolean anyhow) {
    return anyhow || about.get(sentence) ? told.get(sentence) : Optional.empty();
  }

  private boolean isMeeting(int at) {
    String kind = words.kind(at);
    if (kind.equals("congress") || kind.equals("conference")) {
      return true;
    }
    int end = hits.end(at, Label.EVENT_WORD);
    return end > at && words.end(at, "sitting") == end;
  }

  /// `Ngày 9/4, Ban Bí thư đã xem xét, | thi hành kỷ luật một số đảng viên`
  private boolean disciplines(int at) {
    return hits.has(at, Label.DEED) && hits.word(at, Label.DEED).column(0).equals("disciplined");
  }

  private int endOfNoun(int at) {
    return Math.max(hits.end(at, Label.EVENT), words.end(at, "sitting"));
  }

  /// The day before the meeting in its sentence, or after a verb that says it was held.
  private Optional<Day> day(int at, Sentence sentence) {
    for (Day day : days.within(Math.max(sentence.from(), at - FAR), at).reversed()) {
      if (day.isExact() && !isPlanned(day.to(), at) && !days.isTelling(day.to(), at)) {
        return Optional.of(day);
      }
    }
    int end = endOfNoun(at);
    for (Day day : days.within(end, Math.min(sentence.to(), end + FAR))) {
      boolean held =
          words.any(end, day.from(), "hold")
              || tokens.is(day.from() - 1, "(")
              || tokens.is(day.from() - 1, "vào")
              || tokens.is(day.from() - 2, "vào")
              || (day.from() - end < NEAR && tokens.is(day.from() - 1, ","));
      if (held && day.isExact() && !isPlanned(end, day.from())) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private boolean isPlanned(int from, int to) {
    return words.any(from, to, "plan") || words.any(from, to, "future");
  }

  /// Whether what the meeting did was done on the day.
  private boolean isSure(int at, Day day, Sentence sentence) {
    int from = Math.max(sentence.from(), Math.min(at, day.from()) - FAR);
    int to = Math.min(sentence.to(), Math.max(at, day.to()) + FAR);
    boolean closes = words.any(from, to, "close");
    boolean several = day.several() || words.any(from, to, "days");
    return !closes && !(isCongress(at) && several);
  }

  private boolean isCongress(int at) {
    return words.kind(at).equals(Event.Kind.CONGRESS.label());
  }

  /// A word that stands for the meeting spoken of: `tại hội nghị, …`, `Đại hội bầu …`; none of
  /// another: `Đại hội lần thứ XII`, `Đại hội Đảng bộ huyện`.
  private boolean isBare(int at) {
    int end = endOfNoun(at);
    boolean goesOn =
        tokens.isCapitalized(end)
            || (tokens.is(end, "lần") && !tokens.is(end + 1, "này"))
            || tokens.is(end, "của")
            || words.has(end, "congress")
            || hits.has(end, Label.BODY)
            || tokens.shape(end) == Tokens.Shape.NUMBER;
    return !goesOn && !words.isPlural(at);
  }
}
