package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.gazetteer.Hits;
import motin.language.Tokens;

/// A sentence as a line of a list: tables and lists lose their form in page text, and what stood in
/// one row stands in lines.
///
/// @param person the person the line begins with, after a number or bullet
/// @param posts the posts the line begins with
/// @param whole whether there is nothing else in the line
/// @param head the post that the line announces for the persons after it: `Ủy viên gồm các đồng
///   chí:`
record Line(
    Optional<Item.Person> person,
    List<PositionMention> posts,
    boolean whole,
    Optional<PositionMention> head) {

  static final Line NONE = new Line(Optional.empty(), List.of(), false, Optional.empty());

  static Line of(Tokens tokens, Hits hits, List<Item> items, int from, int to) {
    if (items.isEmpty()) {
      return NONE;
    }
    int start = from;
    while (start < to && !tokens.isWord(start)) {
      start++;
    }
    Optional<Item.Person> person =
        items.getFirst() instanceof Item.Person first && first.from() == start
            ? Optional.of(first)
            : Optional.empty();
    List<PositionMention> posts = new ArrayList<>();
    int end = start;
    for (Item item : items) {
      Gap gap = Gap.between(tokens, hits, end, item.from());
      boolean joined = item.from() == start || (end > start && gap.isChain());
      if (!(item instanceof Item.Post post) || !joined) {
        break;
      }
      posts.add(post.mention());
      end = item.to();
    }
    int last = person.map(Item.Person::to).orElse(end);
    boolean whole = last > start && last >= to - 1 && items.size() == Math.max(posts.size(), 1);
    return new Line(person, posts, whole, head(tokens, items, to));
  }

  private static Optional<PositionMention> head(Tokens tokens, List<Item> items, int to) {
    boolean announces = tokens.is(to - 1, ":");
    return announces
            && items.getLast() instanceof Item.Post post
            && isList(Gap.between(tokens, Hits.NONE, post.to(), to))
        ? Optional.of(post.mention())
        : Optional.empty();
  }

  private static boolean isList(Gap gap) {
    return gap == Gap.LIST || gap == Gap.COLON;
  }

  /// Whom the posts of the next line belong to: a name alone, or posts alone and then the name.
  Optional<Item.Person> ownerOf(Line next) {
    boolean nameFirst = whole && person.isPresent() && !next.posts.isEmpty() && next.whole;
    return nameFirst ? person : Optional.empty();
  }

  /// The post that this line, or the list it belongs to, gives the person of the next one.
  Optional<PositionMention> headOf(Line next) {
    if (next.person.isEmpty()) {
      return Optional.empty();
    }
    boolean title = whole && posts.size() == 1 && next.whole;
    return head.or(() -> title ? Optional.of(posts.getFirst()) : Optional.empty());
  }

  /// What to remember when the next line has been read: a list goes on while lines begin with
  /// names.
  Line then(Line next) {
    boolean goesOn = head.isPresent() && next.head.isEmpty() && next.person.isPresent();
    return goesOn ? new Line(next.person, next.posts, next.whole, head) : next;
  }
}
