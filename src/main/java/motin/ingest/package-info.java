/// Anything that holds articles in, articles out.
@NullMarked
package motin.ingest;

import org.jspecify.annotations.NullMarked;
