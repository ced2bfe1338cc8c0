package motin.corpus;

import static motin.corpus.Annotation.agree;
import static motin.corpus.Annotation.figure;
import static motin.corpus.Annotation.phrase;
import static motin.corpus.Annotation.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// When a record found is one of the gold, for each kind, and how well it fits: 0 is not at all,
/// and above it only the order counts.
final class Likeness {

  private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> PLACED =
      Set.of("appointed", "assigned", "transferred", "approved");

  private Likeness() {}

  static boolean samePhrase(JsonNode one, JsonNode other, String field) {
    return phrase(one, field).equals(phrase(other, field));
  }

  private static double likeness(JsonNode one, JsonNode other, String field) {
    return phrase(one, field).likeness(phrase(other, field));
  }

  static double position(JsonNode gold, JsonNode found) {
    Phrase text = phrase(gold, "text");
    boolean same = samePhrase(gold, found, "name") && text.opens(phrase(found, "text"));
    return same ? 1 + text.likeness(phrase(found, "text")) : 0;
  }

  private static boolean sameFigure(JsonNode gold, JsonNode found) {
    return figure(gold).isPresent() && figure(gold).equals(figure(found));
  }

  static double count(JsonNode gold, JsonNode found) {
    if (!sameFigure(gold, found) || !agree(gold, found, "category")) {
      return 0;
    }
    double subject = likeness(gold, found, "subject");
    return subject == 0 ? 0 : subject + 0.5 * likeness(gold, found, "organization");
  }

  /// Of targets and results.
  static double measure(JsonNode gold, JsonNode found) {
    if (!sameFigure(gold, found) || !sameUnit(text(gold, "unit"), text(found, "unit"))) {
      return 0;
    }
    return atLeastHalf(likeness(gold, found, "metric"));
  }

  /// One unit may say more than the other: `triệu đồng` and `triệu đồng/người/năm`.
  private static boolean sameUnit(String one, String other) {
    Set<String> a = new HashSet<>(Phrase.of(one.replace('/', ' ')).words());
    Set<String> b = new HashSet<>(Phrase.of(other.replace('/', ' ')).words());
    return (a.isEmpty() || b.isEmpty()) ? a.equals(b) : (a.containsAll(b) || b.containsAll(a));
  }

  static double event(JsonNode gold, JsonNode found) {
    if (!agree(gold, found, "kind") || !agree(gold, found, "ordinal")) {
      return 0;
    }
    double best =
        atLeastHalf(Math.max(likeness(gold, found, "organization"), likeness(gold, found, "name")));
    return best == 0
        ? 0
        : best + (agree(gold, found, "date") ? 0.5 : 0) + (agree(gold, found, "term") ? 0.25 : 0);
  }

  private static double atLeastHalf(double likeness) {
    return likeness >= 0.5 ? likeness : 0;
  }

  static double document(JsonNode gold, JsonNode found) {
    if (!samePhrase(gold, found, "kind")) {
      return 0;
    }
    String number = number(gold);
    if (!number.isEmpty() || !number(found).isEmpty()) {
      return number.equals(number(found)) ? 1 : 0;
    }
    boolean sameDate = !text(gold, "date").isEmpty() && agree(gold, found, "date");
    return sameDate || likeness(gold, found, "issuer") >= 0.5 ? 1 : 0;
  }

  private static String number(JsonNode document) {
    String printed = Normalizer.normalize(text(document, "number"), Normalizer.Form.NFC);
    return BLANKS.matcher(printed).replaceAll("").toLowerCase(Locale.ROOT).replace('–', '-');
  }

  static double decision(JsonNode gold, JsonNode found) {
    if (!action(gold).equals(action(found)) || !samePhrase(gold, found, "person")) {
      return 0;
    }
    return 1 + likeness(gold, found, "position");
  }

  /// Newspapers use the words for giving a post one for another.
  private static String action(JsonNode decision) {
    String action = text(decision, "action");
    return PLACED.contains(action) ? "placed" : action;
  }

  static double quote(JsonNode gold, JsonNode found) {
    Phrase said = phrase(gold, "text");
    if (!samePhrase(gold, found, "speaker") || said.words().isEmpty()) {
      return 0;
    }
    double share = (double) said.common(phrase(found, "text")) / said.words().size();
    return share >= 0.6 ? share : 0;
  }
}
