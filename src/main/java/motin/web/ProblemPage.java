package motin.web;

/// A problem, for people.
final class ProblemPage {

  private ProblemPage() {}

  static Html html(Labels labels, Problem problem) {
    String title = labels.text("problem." + (problem.status() == 404 ? "missing" : "other"));
    Html content =
        Html.of(
            """
            <section class="sheet problem">
            <p class="status">%s</p>
            <h1>%s</h1>
            <p>%s</p>
            <p><a href="/">%s</a></p>
            </section>
            """,
            problem.status(), title, problem.detail(), labels.text("problem.home"));
    return new Shell(labels, title + " · Motin", "/", Search.NEWEST, true).around(content);
  }
}
