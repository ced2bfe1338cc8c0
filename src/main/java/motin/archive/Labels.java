package motin.archive;

/// Names that stand in archives, made fit to be shown.
final class Labels {

  private static final int LONGEST = 200;

  private Labels() {}

  /// Without controls, at most so long.
  static String of(String name) {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < Math.min(name.length(), LONGEST); i++) {
      char c = name.charAt(i);
      label.append(Character.isISOControl(c) ? '\uFFFD' : c);
    }
    return label.toString();
  }
}
