/// Names known in advance, found in text by one automaton over syllables.
@NullMarked
package motin.gazetteer;

import org.jspecify.annotations.NullMarked;
