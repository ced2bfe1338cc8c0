package motin.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An export as a mediocre program would make it: the records of a gold corpus, some lost, doubled,
/// changed or spelled otherwise, with evidence that is mostly right.
final class DamagedExport {

  private final Random random;

  DamagedExport(long seed) {
    this.random = new Random(seed);
  }

  List<String> of(Path gold) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.sorted().toList()) {
        if (chance(0.9)) {
          String name = file.getFileName().toString().replace(".json", "");
          String ending =
              List.of(".txt", ".html", ".jsonl#7", ".warc.gz#99").get(random.nextInt(4));
          lines.add(article((ObjectNode) JsonMapper.shared().readTree(file), name + ending));
        }
      }
    }
    Collections.shuffle(lines, random);
    return lines;
  }

  private String article(ObjectNode article, String origin) {
    article.put("origin", "some/folder/" + origin);
    String text = text(article);
    article.put("text", text);
    for (String list : ExtractionJson.LISTS) {
      article.set(list, damaged(article.withArray("/" + list), text));
    }
    for (String field : List.of("title", "url", "published")) {
      if (chance(0.2)) {
        article.putNull(field);
      } else if (article.path(field).isString()) {
        article.put(field, spelled(article.path(field).stringValue()));
      }
    }
    if (chance(0.2)) {
      article.withArray("/authors").add("Người Khác");
    }
    if (chance(0.2)) {
      article.withArray("/about").insert(0, "Nơi Khác");
    }
    return article.toString();
  }

  /// Most phrases to keep, few to drop, and a character beyond the basic plane.
  private String text(ObjectNode article) {
    StringBuilder text = new StringBuilder("\uD83C\uDF89");
    article
        .path("keep")
        .values()
        .forEach(p -> text.append(chance(0.9) ? p.stringValue() : "x").append('\n'));
    article
        .path("drop")
        .values()
        .forEach(p -> text.append(chance(0.1) ? p.stringValue() : "x").append('\n'));
    return text.toString();
  }

  private ArrayNode damaged(ArrayNode records, String text) {
    List<JsonNode> kept = new ArrayList<>();
    for (JsonNode node : records) {
      ObjectNode original = ((ObjectNode) node).deepCopy();
      for (int copy = chance(0.1) ? 0 : chance(0.1) ? 2 : 1; copy > 0; copy--) {
        ObjectNode record = original.deepCopy();
        damage(record);
        if (record.path("positions").isArray()) {
          record.set("positions", damaged((ArrayNode) record.path("positions"), text));
        }
        record.set("evidence", evidence(text));
        kept.add(record);
      }
    }
    Collections.shuffle(kept, random);
    return JsonMapper.shared().createArrayNode().addAll(kept);
  }

  private void damage(ObjectNode record) {
    for (Map.Entry<String, JsonNode> field : List.copyOf(record.properties())) {
      String name = field.getKey();
      JsonNode value = field.getValue();
      if (chance(0.05) && !name.equals("name") && !name.equals("text") && !value.isArray()) {
        record.putNull(name);
      } else if (value.isString()) {
        record.put(name, spelled(value.stringValue()));
      } else if (value.isNumber() && chance(0.1)) {
        record.put(name, value.doubleValue() + 1);
      } else if (value.isInt() && chance(0.2)) {
        record.put(name, value.doubleValue());
      } else if (value.isNull() && chance(0.1) && !name.equals("ordinal")) {
        record.put(name, "bịa");
      }
    }
  }

  /// The same to the scorer, mostly: other case, other tone place, an abbreviation; or fewer words.
  private String spelled(String text) {
    return switch (random.nextInt(16)) {
      case 0 -> text.toUpperCase(Locale.ROOT);
      case 1 -> text.replace("òa", "oà").replace("ủy", "uỷ").replace("Ủy", "Uỷ");
      case 2 -> text.replace("Ủy ban nhân dân", "UBND").replace("thành phố Hồ Chí Minh", "TP.HCM");
      case 3 -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case 4 -> text + ", (tỉnh) ½ x.y/z 100%";
      case 5 -> text.contains(" ") ? text.substring(text.indexOf(' ') + 1) : text;
      case 6 -> text.contains(" ") ? text.substring(0, text.lastIndexOf(' ')) : text;
      case 7 -> text + "/";
      default -> text;
    };
  }

  private ArrayNode evidence(String text) {
    ArrayNode evidence = JsonMapper.shared().createArrayNode();
    int[] points = text.codePoints().toArray();
    for (int i = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2); i > 0; i--) {
      int start = random.nextInt(points.length);
      int length = Math.min(1 + random.nextInt(5), points.length - start);
      int shift = chance(0.1) && start > 0 ? 1 : 0;
      evidence
          .addObject()
          .put("start", start - shift)
          .put("end", start - shift + length)
          .put("quote", new String(points, start, length));
    }
    return evidence;
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }
}
