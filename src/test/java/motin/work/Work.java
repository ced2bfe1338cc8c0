package motin.work;

/// The work that counted classes have done, see [CountingLoader]; loaded once, outside of it.
public final class Work {

  private static final long[] COUNTS = new long[4096];

  private Work() {}

  /// Called by counted code at the start of each method and before each branch.
  public static void tick(int classNumber) {
    COUNTS[classNumber]++;
  }

  static long of(int classNumber) {
    return COUNTS[classNumber];
  }
}
