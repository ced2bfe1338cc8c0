package motin.extract;

/// Whether a figure is aimed at, was reached, or the text leaves it open.
///
/// @param strong whether words say so (`phấn đấu`), and not only the time that is spoken of
record Aim(Kind kind, boolean strong) {

  enum Kind {
    TARGET,
    RESULT,
    OPEN
  }

  static final Aim OPEN = new Aim(Kind.OPEN, false);

  static Aim target(boolean strong) {
    return new Aim(Kind.TARGET, strong);
  }

  static Aim result(boolean strong) {
    return new Aim(Kind.RESULT, strong);
  }

  boolean isTarget() {
    return kind == Kind.TARGET;
  }
}
