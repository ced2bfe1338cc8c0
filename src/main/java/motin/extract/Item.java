package motin.extract;

/// What the grammar of officials sees of a sentence, in order: persons, posts, acts, and words that
/// stand for a person named before.
sealed interface Item {

  int from();

  int to();

  /// A person by the full name; `nameFrom` is past the honorifics.
  record Person(int from, int to, int nameFrom) implements Item {

    boolean hasHonorific() {
      return nameFrom > from;
    }
  }

  /// `Ông`, `Đồng chí`, or with a given name alone: `Ông Hùng`.
  record Pronoun(int from, int to) implements Item {}

  record Post(PositionMention mention) implements Item {

    @Override
    public int from() {
      return mention.from();
    }

    @Override
    public int to() {
      return mention.to();
    }
  }

  /// Words that give a post: `được bầu giữ chức`.
  record Act(int from, int to) implements Item {}
}
