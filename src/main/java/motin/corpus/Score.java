package motin.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How well an export agrees with the gold.
///
/// For every [ScoredKind] precision, recall and F1 over all articles, and for its attributes the
/// share that is right among matched records whose gold has them; for title, date, authors,
/// address, province and the phrases to keep and to drop the share that is right; and the share of
/// records found whose every quote is the text at its offsets. Made by [Evaluation].
public final class Score {

  private static final Annotation NOTHING = new Annotation(JsonNodeFactory.instance.objectNode());

  private final Map<ScoredKind, Figures> kinds = new EnumMap<>(ScoredKind.class);
  private final Map<ScoredKind, Map<String, Share>> attributes = new EnumMap<>(ScoredKind.class);
  private final Map<ScoredKind, List<String>> errors = new EnumMap<>(ScoredKind.class);
  private final Map<String, Integer> invented = new TreeMap<>();
  private final TextScore text = new TextScore();
  private final List<String> byFile = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final Reliability reliability = new Reliability();
  private Share evidence = Share.NONE;

  Score() {
    for (ScoredKind kind : ScoredKind.values()) {
      kinds.put(kind, Figures.NONE);
      errors.put(kind, new ArrayList<>());
      Map<String, Share> none = new LinkedHashMap<>();
      kind.attributes().forEach(attribute -> none.put(attribute.field(), Share.NONE));
      attributes.put(kind, none);
    }
  }

  /// A gold article that is not in the export counts as one in which nothing was found.
  void addMissing(Gold gold) {
    missing.add(gold.name());
    add(gold, NOTHING);
  }

  void add(Gold gold, Annotation found) {
    List<String> row = new ArrayList<>(List.of(gold.name()));
    List<String> skip = gold.annotation().texts("skip");
    for (ScoredKind kind : ScoredKind.values()) {
      if (!skip.contains(kind.label())) {
        row.add(add(kind, gold, found));
      }
    }
    byFile.add(String.join("  ", row));
    addEvidence(found);
    text.add(gold.annotation(), found);
  }

  private String add(ScoredKind kind, Gold gold, Annotation found) {
    List<JsonNode> wanted = kind.records(gold.annotation());
    List<JsonNode> given = kind.records(found);
    Matching matching = Matching.of(kind, wanted, given);
    int right = matching.pairs().size();
    kinds.merge(kind, new Figures(wanted.size(), given.size(), right), Figures::plus);
    matching.pairs().forEach(pair -> addAttributes(kind, pair));
    reliability.add(gold.name(), kind, matching);
    for (JsonNode record : matching.missed()) {
      error(kind, gold.name() + " missed ", record);
    }
    for (JsonNode record : matching.wrong()) {
      error(kind, gold.name() + " wrong  ", record);
    }
    return kind.label() + " " + right + "/" + wanted.size() + "/" + given.size();
  }

  private void error(ScoredKind kind, String what, JsonNode record) {
    ObjectNode shown = (ObjectNode) record.deepCopy();
    shown.remove("evidence");
    errors.getOrDefault(kind, List.of()).add(what + shown);
  }

  private void addAttributes(ScoredKind kind, Matching.Pair pair) {
    for (ScoredKind.Attribute attribute : kind.attributes()) {
      String field = attribute.field();
      if (Annotation.has(pair.gold(), field)) {
        boolean right = attribute.right().test(pair.gold(), pair.found());
        attributes
            .getOrDefault(kind, Map.of())
            .computeIfPresent(field, (_, share) -> share.plus(right));
      } else if (pair.gold().has(field) && Annotation.has(pair.found(), field)) {
        invented.merge(field, 1, Integer::sum);
      }
    }
  }

  private void addEvidence(Annotation found) {
    String text = found.text("text");
    CodePoints points = new CodePoints(text);
    for (String list : ExtractionJson.LISTS) {
      for (JsonNode record : found.records(list)) {
        var mentions = record.path("evidence").values();
        evidence =
            evidence.plus(
                !mentions.isEmpty()
                    && mentions.stream().allMatch(mention -> isQuote(mention, text, points)));
      }
    }
  }

  private static boolean isQuote(JsonNode mention, String text, CodePoints points) {
    String quote = Annotation.text(mention, "quote");
    return !quote.isEmpty()
        && points
            .span(mention.path("start").asInt(-1), mention.path("end").asInt(-1))
            .filter(span -> span.of(text).equals(quote))
            .isPresent();
  }

  /// The kinds that the gold or the export holds, in their order.
  public Map<ScoredKind, Figures> figures() {
    Map<ScoredKind, Figures> seen = new EnumMap<>(kinds);
    seen.values().removeIf(figures -> figures.gold() == 0 && figures.found() == 0);
    return seen;
  }

  /// The mean of the F1 of [#figures()], each rounded to 4 digits.
  public double mean() {
    Map<ScoredKind, Figures> seen = figures();
    double sum = 0;
    for (Figures figures : seen.values()) {
      sum += Figures.round(figures.f1(), 4).doubleValue();
    }
    return seen.isEmpty() ? 0 : sum / seen.size();
  }

  /// What was missed and what was wrong of a kind: the article's name and the record, one a line.
  public List<String> errors(ScoredKind kind) {
    return List.copyOf(errors.getOrDefault(kind, List.of()));
  }

  /// One line for each article: of each kind how many are right, in the gold, found.
  public List<String> byFile() {
    return List.copyOf(byFile);
  }

  /// All figures as a tree for [Json#write(Object)], rounded to 4 digits.
  public Map<String, @Nullable Object> tree() {
    return ScoreTable.tree(this);
  }

  /// All figures as a table for people.
  public String table() {
    return ScoreTable.text(this);
  }

  /// How far what is said of the confidence of facts is true.
  public Reliability reliability() {
    return reliability;
  }

  Map<String, Share> attributes(ScoredKind kind) {
    Map<String, Share> seen = new LinkedHashMap<>(attributes.getOrDefault(kind, Map.of()));
    seen.values().removeIf(share -> share.gold() == 0);
    return seen;
  }

  /// Of metadata and phrases, those the gold asks for.
  Map<String, Share> shares() {
    return text.shares();
  }

  Share evidence() {
    return evidence;
  }

  /// Attributes given where the gold says that they are unknown.
  Map<String, Integer> invented() {
    return invented;
  }

  int articles() {
    return byFile.size();
  }

  List<String> missing() {
    return missing;
  }
}
