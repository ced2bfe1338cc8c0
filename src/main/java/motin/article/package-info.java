/// What was written: an article, its blocks, a span of its text.
///
/// Everything later points into [Article#text()] with a [Span]; nothing ever rewrites it.
@NullMarked
package motin.article;

import org.jspecify.annotations.NullMarked;
