package motin.web;

/// Asks a reader for the token of a server that is open to others.
///
/// @param refused whether the one that was sent is wrong
record LoginPage(Labels labels, boolean refused) implements View {

  @Override
  public String title() {
    return labels.text("login.title") + " · Motin";
  }

  @Override
  public boolean hasBox() {
    return false;
  }

  @Override
  public Html content() {
    Html wrong =
        refused
            ? Html.of("<p class=\"nothing\" role=\"alert\">%s</p>", labels.text("login.wrong"))
            : Html.NONE;
    return Html.of(
        """
        <div class="profile try">
        <h1>%s</h1>
        <p class="intro">%s</p>
        %s
        <form action="/login" method="post" class="paste">
        <label for="token">%s</label>
        <p><input id="token" name="token" type="password" required autocomplete="current-password">
        <button type="submit">%s</button></p>
        </form>
        </div>
        """,
        labels.text("login.title"),
        labels.text("login.intro"),
        wrong,
        labels.text("login.token"),
        labels.text("login.button"));
  }
}
