package motin.extract;

import java.util.Optional;
import motin.article.Span;

/// A post given to a person: who, what, and the words that say it.
///
/// @param name as written, without honorifics
/// @param named where the name stands
/// @param act the words that give the post, where it is not just a title of the person
/// @param rule the rule that joined the two
record Held(
    String name,
    Span named,
    PositionMention position,
    Optional<Item.Act> act,
    Span evidence,
    String rule) {}
