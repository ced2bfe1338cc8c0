package motin.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motin.extract.FactExtractor;
import motin.fact.Calibration;

/// About the data: how much there is, how well each rule reads, versions, licences, and how all of
/// it is taken away.
///
/// @param articles how many are in the index
record AboutPage(Labels labels, long articles, long version) implements View {

  private static final Calibration CALIBRATION = Calibration.parse(read("calibration.tsv"));
  private static final Map<String, String> RULES = rules();

  @Override
  public String title() {
    return labels.text("way.about") + " · Motin";
  }

  @Override
  public Html content() {
    return Html.of(
        """
        <div class="profile about">
        <h1>%s</h1>
        <dl class="known"><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd></dl>
        <h2 id="data">%s</h2><p class="intro">%s</p>
        <p class="downloads"><a href="/api/openapi.json">OpenAPI</a>
        <a href="/api/search">/api/search</a> <a href="/api/coverage">/api/coverage</a>
        <a href="/feed.atom">Atom</a> <a href="/feed.json">JSON Feed</a></p>
        <h2 id="scores">%s</h2><p class="intro">%s</p>
        %s
        <h2 id="rules">%s</h2><p class="intro">%s</p>
        %s
        <h2 id="licences">%s</h2><ul class="plain">%s</ul>
        </div>
        """,
        labels.text("way.about"),
        labels.text("about.articles"),
        labels.text("number", articles),
        labels.text("about.version"),
        Optional.ofNullable(AboutPage.class.getPackage().getImplementationVersion()).orElse("–"),
        labels.text("about.commit"),
        version,
        labels.text("about.data"),
        labels.text("about.data.text"),
        labels.text("scores"),
        labels.text("scores.text"),
        scores(),
        labels.text("about.rules"),
        labels.text("about.rules.text"),
        table(),
        labels.text("about.licences"),
        Html.join(
            List.of("program", "boundaries", "chart", "articles").stream()
                .map(what -> Html.of("<li>%s</li>", labels.text("licence." + what)))
                .toList()));
  }

  /// Precision, recall and F1 of each list and field, of both halves of the corpus.
  private Html scores() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String half : List.of("scores.tsv", "held/scores.tsv")) {
      read(AboutPage.class, "/motin/corpus/" + half)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("kind"))
          .map(line -> line.split("\t", -1))
          .filter(row -> row.length == 4)
          .forEach(row ->
              rows.computeIfAbsent(row[0], _ -> new ArrayList<>())
                  .addAll(List.of(row[1], row[2], row[3])));
    }
    List<Html> lines = new ArrayList<>();
    rows.forEach((list, shares) ->
        lines.add(
            Html.of(
                "<tr><th scope=\"row\">%s</th>%s</tr>",
                list,
                Html.join(
                    shares.stream()
                        .map(share -> Html.of("<td>%s</td>", percent(share)))
                        .toList()))));
    List<Html> heads = new ArrayList<>();
    for (String half : List.of("scores.open", "scores.held")) {
      for (String column : List.of("precision", "recall", "f1")) {
        heads.add(
            Html.of(
                "<th scope=\"col\">%s: %s</th>",
                labels.text(half), labels.text("column." + column)));
      }
    }
    return Html.of(
        """
        <div class="wide" role="region" aria-label="%s" tabindex="0">
        <table><caption class="seen-not">%s</caption><thead><tr><td></td>%s</tr></thead>
        <tbody>%s</tbody></table></div>
        """,
        labels.text("scores"), labels.text("scores"), Html.join(heads), Html.join(lines));
  }

  /// A share as a percentage; a dash where nothing was there to be found.
  private String percent(String share) {
    return share.equals("-")
        ? "–"
        : labels.text("percent", Math.round(100 * Double.parseDouble(share)));
  }

  private Html table() {
    List<Html> rows = new ArrayList<>();
    CALIBRATION.rules().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> {
          Calibration.Rule rule = entry.getKey();
          Calibration.Tally tally = entry.getValue();
          rows.add(
              Html.of(
                  "<tr id=\"%s\"><th scope=\"row\"><code>%s</code></th><td lang=\"en\">%s</td>"
                      + "<td>%s</td><td>%s</td><td>%s</td></tr>",
                  rule.name().replace(" ", "-")
                      + (rule.list().equals(Calibration.POSITIONS) ? "-position" : ""),
                  rule.name(),
                  RULES.getOrDefault(rule.name().replaceFirst(" .*", ""), ""),
                  labels.text("number", tally.found()),
                  labels.text("number", tally.right()),
                  labels.text("percent", Math.round(100 * CALIBRATION.confidence(rule)))));
        });
    List<Html> heads = new ArrayList<>();
    for (String column : List.of("rule", "does", "found", "right", "confidence")) {
      heads.add(Html.of("<th scope=\"col\">%s</th>", labels.text("column." + column)));
    }
    return Html.of(
        """
        <div class="wide" role="region" aria-label="%s" tabindex="0">
        <table><caption class="seen-not">%s</caption><thead><tr>%s</tr></thead>
        <tbody>%s</tbody></table></div>
        """,
        labels.text("about.rules"), labels.text("about.rules"), Html.join(heads), Html.join(rows));
  }

  private static Map<String, String> rules() {
    Map<String, String> rules = new HashMap<>();
    read("rules.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .filter(row -> row.length == 2)
        .forEach(row -> rules.put(row[0], row[1]));
    return Map.copyOf(rules);
  }

  private static String read(String file) {
    return read(FactExtractor.class, file);
  }

  private static String read(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
