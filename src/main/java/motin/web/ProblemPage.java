package motin.web;

/// A problem, for people.
record ProblemPage(Labels labels, Problem problem) implements View {

  @Override
  public String title() {
    return labels.text(kind()) + " · Motin";
  }

  private String kind() {
    return problem.status() == 404 ? "problem.missing" : "problem.other";
  }

  @Override
  public Html content() {
    return Html.of(
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
        labels.text(kind()),
        labels.text(kind() + ".text"),
        problem.detail(),
        labels.text("problem.home"));
  }
}
