package motin.extract;

import java.util.Optional;

/// Whose a figure is: the body or unit that the article is about at a point of its text.
@FunctionalInterface
interface Whose {

  /// The full name with its place (`Đảng bộ xã Mường Than, tỉnh Lai Châu`), or empty where the
  /// article leaves it open.
  Optional<String> at(int token);
}
