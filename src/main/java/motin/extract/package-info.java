/// Sentences in, facts out: one extractor for each kind of fact, one resolver after them.
@NullMarked
package motin.extract;

import org.jspecify.annotations.NullMarked;
