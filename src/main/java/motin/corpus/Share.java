package motin.corpus;

/// How many of how many are right.
record Share(int right, int gold) {

  static final Share NONE = new Share(0, 0);

  double value() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  Share plus(boolean ok) {
    return new Share(right + (ok ? 1 : 0), gold + 1);
  }
}
