package motin.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import motin.article.Block;
import motin.gazetteer.Label;
import motin.language.Orthography;
import motin.language.Tokens;
import org.jspecify.annotations.Nullable;

/// Tells whose the figures of an article are.
///
/// The owner is the one that the sentence names before the figure, or after it with `của`; else the
/// one that opened a sentence of the paragraph; else the one that the whole article is about.
final class Owners implements Whose {

  private static final int OPENING = 12;
  private static final int AFTER = 14;
  private static final int DIRECT = 8;
  private static final int FAR = 30;
  private static final double SHARE = 0.5;
  private static final double LEAST = 3;
  private static final double HOST = 2;
  private static final Set<String> TYPES =
      Set.of("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu");
  private static final Set<String> OF = Set.of("của", "thuộc", "toàn", "trong");

  private final Tokens tokens;
  private final Reading reading;
  private final List<Owner> owners;
  private final NavigableMap<Integer, Owner> parties = new TreeMap<>();
  private final NavigableMap<Integer, Optional<Owner>> headings = new TreeMap<>();
  private final Optional<Owner> main;
  private final Map<Integer, Optional<Owner>> openers = new HashMap<>();
  private final Map<String, Owner> byType = new HashMap<>();

  /// @param place the one that the article is about, should it name no organisation
  Owners(Reading reading, List<Owner> owners, Optional<Owner> place) {
    this.tokens = reading.tokens();
    this.reading = reading;
    this.owners = List.copyOf(owners);
    for (Owner owner : owners) {
      if (owner.party() && !owner.post() && !isAside(owner)) {
        parties.put(owner.from(), owner);
      }
    }
    readHeadings();
    readTypes();
    this.main = findMain().or(() -> parties.isEmpty() ? place : Optional.empty());
  }

  @Override
  public Optional<String> at(int token, Matter matter) {
    int sentence = sentence(token);
    int start = start(sentence);
    int end = sentence + 1 < reading.sentences().size() ? start(sentence + 1) : tokens.size();
    return direct(token)
        .or(() ->
            last(owner -> !owner.post() && owner.from() >= start && owner.to() <= token, token))
        .or(() -> after(token, end))
        .or(() -> opener(sentence))
        .or(() -> section(token))
        .or(() -> ofType(start, token))
        .map(owner -> matter == Matter.PLACE ? owner : organization(owner, token))
        .or(() -> main)
        .or(() -> lastParty(token))
        .map(owner -> owner.name(matter));
  }

  /// The party organisation of a place that the text speaks of.
  private Owner organization(Owner owner, int token) {
    if (owner.party()) {
      return owner;
    }
    return main.filter(m -> m.name(Matter.PLACE).equals(owner.name()))
        .or(() -> lastParty(token).filter(m -> m.name(Matter.PLACE).equals(owner.name())))
        .orElse(owner);
  }

  /// The party organisation named last before a token, else the first one.
  private Optional<Owner> lastParty(int token) {
    Optional<Owner> last = Optional.ofNullable(parties.floorEntry(token)).map(Map.Entry::getValue);
    return last.or(() -> Optional.ofNullable(parties.firstEntry()).map(Map.Entry::getValue));
  }

  /// The last owner before a token that passes a test.
  private Optional<Owner> last(Predicate<Owner> test, int token) {
    Optional<Owner> last = Optional.empty();
    for (int i = indexFrom(token) - 1; i >= 0 && last.isEmpty(); i--) {
      last = Optional.of(owners.get(i)).filter(test);
      if (tokens.block(owners.get(i).from()) != tokens.block(token)) {
        break;
      }
    }
    return last;
  }

  /// `14 chi bộ của | Đảng bộ xã A`: named right behind what is counted, before any other figure.
  private Optional<Owner> direct(int token) {
    int number = tokens.shape(token) == Tokens.Shape.NUMBER ? token : token + 1;
    int from = number + 1;
    for (int i = indexFrom(from); i < owners.size(); i++) {
      Owner owner = owners.get(i);
      if (owner.from() > number + DIRECT) {
        break;
      }
      if (!owner.post() && OF.contains(tokens.key(owner.from() - 1))) {
        return isPhrase(from, owner.from()) ? Optional.of(owner) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isPhrase(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isWord(i) || tokens.block(i) != tokens.block(from)) {
        return false;
      }
    }
    return true;
  }

  /// `1.200 đảng viên của Đảng bộ xã A`
  private Optional<Owner> after(int token, int end) {
    for (int i = indexFrom(token); i < owners.size(); i++) {
      Owner owner = owners.get(i);
      if (owner.from() >= Math.min(end, token + AFTER)) {
        break;
      }
      if (!owner.post() && OF.contains(tokens.key(owner.from() - 1))) {
        return Optional.of(owner);
      }
    }
    return Optional.empty();
  }

  /// `trên địa bàn huyện`, `toàn xã`: the one of that type that is named most.
  private Optional<Owner> ofType(int start, int token) {
    for (int i = token - 1; i > Math.max(start, token - FAR); i--) {
      boolean whole = tokens.is(i - 1, "toàn") || tokens.is(i - 1, "bàn");
      if (whole && !tokens.isCapitalized(i + 1) && reading.hits().has(i, Label.UNIT_TYPE)) {
        int to = reading.hits().end(i, Label.UNIT_TYPE);
        if (tokens.is(to, "hội")) {
          continue; // `toàn xã hội`
        }
        return Optional.ofNullable(byType.get(Orthography.key(tokens.text(i, to))));
      }
    }
    return Optional.empty();
  }

  /// The owner that opened the heading which a token stands under.
  private Optional<Owner> section(int token) {
    Map.Entry<Integer, Optional<Owner>> heading = headings.floorEntry(token);
    return heading == null ? Optional.empty() : heading.getValue();
  }

  /// For the first token of each heading the owner that opens it.
  private void readHeadings() {
    int index = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean opens = i == 0 || tokens.block(i) != tokens.block(i - 1);
      if (opens && reading.block(i).kind() == Block.Kind.HEADING) {
        while (index < owners.size() && owners.get(index).from() < i) {
          index++;
        }
        boolean first = index < owners.size() && owners.get(index).from() <= i + 1;
        headings.put(i, first ? Optional.of(owners.get(index)) : Optional.empty());
      }
    }
  }

  /// The owner that opened a sentence of the paragraph, the last one before a sentence.
  private Optional<Owner> opener(int sentence) {
    if (sentence <= 0 || tokens.block(start(sentence - 1)) != tokens.block(start(sentence))) {
      return Optional.empty();
    }
    Optional<Owner> known = openers.get(sentence);
    if (known == null) {
      known = opens(sentence - 1).or(() -> opener(sentence - 1));
      openers.put(sentence, known);
    }
    return known;
  }

  /// For each type of unit the owner that is named most.
  private void readTypes() {
    Map<String, Integer> times = new HashMap<>();
    for (Owner owner : owners) {
      if (!isAside(owner)) {
        times.merge(owner.name(Matter.PLACE), 1, Integer::sum);
      }
    }
    for (Owner owner : owners) {
      String place = owner.name(Matter.PLACE);
      for (String type : TYPES) {
        if (place.startsWith(type + " ") && times.containsKey(place)) {
          byType.merge(type, owner, (a, b) -> isNamedMore(b, a, times) ? b : a);
        }
      }
    }
  }

  private static boolean isNamedMore(Owner one, Owner other, Map<String, Integer> times) {
    return times.getOrDefault(one.name(Matter.PLACE), 0)
        > times.getOrDefault(other.name(Matter.PLACE), 0);
  }

  private Optional<Owner> opens(int sentence) {
    int start = start(sentence);
    int i = indexFrom(start);
    return i < owners.size()
            && owners.get(i).from() < Math.min(start + OPENING, start(sentence + 1))
            && !owners.get(i).post()
        ? Optional.of(owners.get(i))
        : Optional.empty();
  }

  /// The owner that at least half of the names mean, those in the title more than others; a place
  /// in the title speaks for its Party organisation.
  private Optional<Owner> findMain() {
    Map<String, Double> weights = new LinkedHashMap<>();
    Map<String, Owner> first = new HashMap<>();
    double sum = 0;
    boolean party = !parties.isEmpty();
    Map<String, Owner> ofPlaces = new HashMap<>();
    parties.values().forEach(owner -> ofPlaces.putIfAbsent(owner.name(Matter.PLACE), owner));
    for (Owner named : owners) {
      Owner owner = !party || named.party() ? named : titled(named, ofPlaces);
      if (owner != null) {
        double weight =
            (isHost(named.from()) ? HOST : 0)
                + weight(reading.block(named.from()).kind()) * (named.post() ? 0.2 : 1);
        sum += weight;
        weights.merge(owner.name(), weight, Double::sum);
        first.merge(owner.name(), owner, (a, b) -> a.post() ? b : a);
      }
    }
    double all = sum;
    return weights.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() >= SHARE * all && (party || most.getValue() >= LEAST))
        .map(most -> first.get(most.getKey()));
  }

  /// The party organisation of a place in the title. A province stands there to tell where the
  /// place lies, too (`Lào Cai: Đại hội Đảng bộ xã A`).
  private @Nullable Owner titled(Owner place, Map<String, Owner> parties) {
    boolean title = reading.block(place.from()).kind() == Block.Kind.TITLE;
    boolean province = !place.name().contains(", ");
    return title && !province ? parties.get(place.name()) : null;
  }

  /// Whether it is named beside the text, under a picture: what is told there is told of the
  /// picture.
  private boolean isAside(Owner owner) {
    Block.Kind kind = reading.block(owner.from()).kind();
    return kind == Block.Kind.CAPTION || kind == Block.Kind.BYLINE;
  }

  /// `Đại hội đại biểu | Đảng bộ xã A`, but not where papers go to it: `trình Đại hội …`.
  private boolean isHost(int owner) {
    boolean delegates = tokens.is(owner - 1, "biểu") && tokens.is(owner - 2, "đại");
    int event = delegates ? owner - 3 : owner - 1;
    boolean cited = tokens.is(event - 2, "trình") || tokens.is(event - 2, "quyết");
    return tokens.is(event, "hội") && !cited;
  }

  private static double weight(Block.Kind kind) {
    return switch (kind) {
      case TITLE -> 4;
      case LEAD, HEADING -> 2;
      case BODY -> 1;
      case CAPTION, BYLINE -> 0.3;
    };
  }

  /// The index of the first owner that begins at a token or after it.
  private int indexFrom(int token) {
    int low = 0;
    int high = owners.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (owners.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int start(int sentence) {
    return tokens.at(reading.sentences().get(sentence).start());
  }

  /// The index of the sentence that a token stands in.
  private int sentence(int token) {
    int offset = tokens.start(token);
    int low = 0;
    int high = reading.sentences().size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reading.sentences().get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
