package motin.extract;

import java.util.Optional;

/// Whose a figure is: the body or unit that the article is about at a point of its text.
@FunctionalInterface
interface Whose {

  /// What a figure is of, which tells the kind of owner it has.
  enum Matter {
    /// Members, votes, party organisations: its owner is a party organisation.
    PARTY,
    /// Who leads a committee: it is the committee's own.
    COMMITTEE,
    /// The members of its standing board.
    BOARD,
    /// The members of its inspection board.
    INSPECTION,
    /// The economy, the people, the units of a place: its owner is the place.
    PLACE
  }

  /// The full name with its place (`Đảng bộ xã Mường Than, tỉnh Lai Châu`), or empty where the
  /// article leaves it open.
  Optional<String> at(int token, Matter matter);
}
