package motin.web;

/// The choice between the provinces of both eras.
final class Eras {

  private Eras() {}

  /// @param address the page up to where its parameter goes: `/map?kind=counts&`
  static Html views(Labels labels, String address, int era) {
    return Html.of(
        "<p class=\"views\">%s %s</p>",
        view(labels, address, Outlines.NEW.era(), era),
        view(labels, address, Outlines.OLD.era(), era));
  }

  private static Html view(Labels labels, String address, int own, int era) {
    String name = labels.text("view.province" + own);
    return own == era
        ? Html.of("<b aria-current=\"true\">%s</b>", name)
        : Html.of("<a href=\"%sera=%s\">%s</a>", address, own, name);
  }

  /// @throws ProblemException for a number of provinces that there never was
  static int of(Parameters parameters) throws ProblemException {
    int era = parameters.number("era", Outlines.NEW.era(), 34, 63);
    if (era != Outlines.NEW.era() && era != Outlines.OLD.era()) {
      throw Problem.badParameter("era", "34 or 63 expected").exception();
    }
    return era;
  }
}
