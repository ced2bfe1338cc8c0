/// The hall: the way of one article through the house.
@NullMarked
package motin;

import org.jspecify.annotations.NullMarked;
