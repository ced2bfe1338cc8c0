package motin.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import motin.gazetteer.Hits;
import motin.language.Tokens;

/// The term of a congress whose own name tells none, by what the text says elsewhere.
///
/// Its session (`khóa XVI, nhiệm kỳ 2020-2025`) decides; else the term its sentence speaks of;
/// else, for a congress that is held, the one term of the text that begins in the year of the
/// article.
final class EventTerms {

  private static final int FAR = 40;

  /// Words before a congress that is yet to come.
  private static final Set<String> AHEAD = Set.of("trình", "tới", "mừng", "dự");

  private final Tokens tokens;
  private final NavigableMap<Integer, Term> all = new TreeMap<>();
  private final Map<Integer, String> bySession = new HashMap<>();
  private final Optional<String> current;

  EventTerms(Reading reading) {
    this.tokens = reading.tokens();
    Hits hits = reading.hits();
    Set<String> values = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Term> term =
          tokens.is(i, "nhiệm") || tokens.is(i, "(") ? Term.at(tokens, i) : Optional.empty();
      if (term.isPresent()) {
        all.put(i, term.get());
        values.add(term.get().value());
      }
      int session = tokens.is(i, "khóa") ? Ordinal.endOfSession(tokens, i) : i;
      if (session > i) {
        Optional<Term> own = Term.at(tokens, session);
        OptionalInt number =
            Ordinal.number(tokens, hits, i + 1)
                .map(n -> OptionalInt.of(n.value()))
                .orElse(OptionalInt.empty());
        if (own.isPresent() && number.isPresent()) {
          bySession.putIfAbsent(number.getAsInt(), own.get().value());
        }
      }
    }
    this.current = current(reading, values);
  }

  /// The term that begins in the article's year or beside it; without a date the only one there is.
  private static Optional<String> current(Reading reading, Set<String> values) {
    if (reading.article().published().isEmpty()) {
      return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
    }
    int year = reading.article().published().get().earliest().getYear();
    List<String> near =
        values.stream()
            .filter(v -> Math.abs(Integer.parseInt(v.substring(0, 4)) - year) <= 1)
            .toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  Optional<String> of(EventMention mention, OptionalInt ordinal, OptionalInt session) {
    int number = session.orElse(ordinal.orElse(0));
    return Optional.ofNullable(bySession.get(number))
        .or(() -> inSentence(mention))
        .or(() -> mention.held() && session.isEmpty() ? current : Optional.empty());
  }

  /// The last term before a congress that is only cited, the only one after it of one that is held.
  private Optional<String> inSentence(EventMention mention) {
    int start = Math.max(tokens.at(mention.sentence().start()), mention.from() - FAR);
    int stop = Math.min(tokens.at(mention.sentence().end() - 1) + 1, mention.to() + FAR);
    if (AHEAD.contains(tokens.key(mention.from() - 1))) {
      return Optional.empty();
    }
    if (!mention.held()) {
      Map.Entry<Integer, Term> last = all.lowerEntry(mention.from());
      boolean here = last != null && last.getKey() >= start;
      return here ? Optional.of(last.getValue().value()) : Optional.empty();
    }
    NavigableMap<Integer, Term> after = all.subMap(mention.to(), true, stop, false);
    boolean past = after.size() == 1 && !isReview(after.firstKey());
    return past ? Optional.of(after.firstEntry().getValue().value()) : Optional.empty();
  }

  /// `đánh giá kết quả | nhiệm kỳ 2020-2025`: the term before.
  private boolean isReview(int term) {
    return tokens.is(term - 1, "quả") || tokens.is(term - 1, "kết") || tokens.is(term - 1, "hiện");
  }
}
