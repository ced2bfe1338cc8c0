/// Each story once: copies, digests and new versions of an article are found as it comes in.
///
/// [Stories] is told every article and says of which story it is. Two articles tell one story where
/// most of the five-word runs of the shorter stand in the longer ([Sketch]); the links are kept for
/// one run and need about a kilobyte an article.
@NullMarked
package motin.story;

import org.jspecify.annotations.NullMarked;
