package motin.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import motin.extract.Refusal.Reason;
import motin.language.Orthography;

/// Tells of the names that got no post, and of the posts that got no name.
final class Unattached {

  private Unattached() {}

  static void tell(Reading reading, List<Sentence> sentences, List<Held> held) {
    Set<String> officials = new HashSet<>();
    Set<Integer> posts = new HashSet<>();
    for (Held one : held) {
      officials.add(Orthography.key(one.name()));
      posts.add(one.position().from());
    }
    for (Sentence sentence : sentences) {
      for (Item item : sentence.items()) {
        switch (item) {
          case Item.Person person -> {
            String name = reading.tokens().text(person.nameFrom(), person.to());
            if (!officials.contains(Orthography.key(name))) {
              reading.trace().refuse(Reason.NO_POST, person.nameFrom(), person.to());
            }
          }
          case Item.Post post -> {
            if (!posts.contains(post.from())) {
              reading.trace().refuse(Reason.NO_NAME, post.from(), post.to());
            }
          }
          case Item.Pronoun _, Item.Act _ -> {}
        }
      }
    }
  }
}
