/// Articles and facts kept, searched, counted.
@NullMarked
package motin.index;

import org.jspecify.annotations.NullMarked;
