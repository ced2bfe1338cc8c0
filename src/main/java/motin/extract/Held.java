package motin.extract;

import motin.article.Span;

/// A post given to a person: who, what, and the words that say it.
///
/// @param name as written, without honorifics
/// @param named where the name stands
/// @param rule the rule that joined the two
record Held(String name, Span named, PositionMention position, Span evidence, String rule) {}
