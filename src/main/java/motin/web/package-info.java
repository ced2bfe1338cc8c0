/// The HTTP API and the pages.
@NullMarked
package motin.web;

import org.jspecify.annotations.NullMarked;
