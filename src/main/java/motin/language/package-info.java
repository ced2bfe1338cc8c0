/// An article in; its sentences, words and numbers out; the spelling of Vietnamese.
@NullMarked
package motin.language;

import org.jspecify.annotations.NullMarked;
