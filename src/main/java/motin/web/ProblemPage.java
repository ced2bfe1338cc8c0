package motin.web;

/// A problem, for people.
final class ProblemPage {

  private ProblemPage() {}

  static Html html(Labels labels, Problem problem) {
    String kind = problem.status() == 404 ? "problem.missing" : "problem.other";
    Html content =
        Html.of(
            """
            <section class="sheet problem">
            <p class="status">%s</p>
            <h1>%s</h1>
            <p>%s</p>
            <p lang="en"><code>%s</code></p>
            <p><a href="/">%s</a></p>
            </section>
            """,
            problem.status(),
            labels.text(kind),
            labels.text(kind + ".text"),
            problem.detail(),
            labels.text("problem.home"));
    String title = labels.text(kind) + " · Motin";
    return new Shell(labels, title, "/", Search.NEWEST, true).around(content);
  }
}
