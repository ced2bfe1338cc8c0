/// What an article says: the kinds of fact, and the evidence for each.
///
/// A fact is a record; [Fact] is sealed, so that the compiler walks whoever adds a kind to every
/// place that must know it.
@NullMarked
package motin.fact;

import org.jspecify.annotations.NullMarked;
