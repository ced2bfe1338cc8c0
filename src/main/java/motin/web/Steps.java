package motin.web;

/// Shades of numbers, from 0 for none to [#MOST] for the highest: each begins where the one before
/// is multiplied by the same.
///
/// @param highest the highest number that is shown
record Steps(int highest) {

  static final int MOST = 5;

  int of(int count) {
    int step = 0;
    while (step < MOST && count >= least(step + 1)) {
      step++;
    }
    return step;
  }

  /// The least number of a step from 1 on.
  int least(int step) {
    double factor = Math.pow(Math.max(highest, MOST * MOST), 1.0 / MOST);
    return (int) Math.max(step, Math.ceil(Math.pow(factor, step - 1.0) - 1e-9));
  }
}
