/// The written form: the JSON of the export, gold annotations, the score.
@NullMarked
package motin.corpus;

import org.jspecify.annotations.NullMarked;
