/// Anything that holds articles in, articles out.
///
/// [Inputs] opens paths out; [ArticleReader] reads one input: decoded once, then as page text or as
/// a page with tags, whose lines pass the same cleaning. What a line is for is told by whole lines
/// known in advance (`lines.tsv` and the other lists beside this package), by its shape, and by
/// where it stands.
///
/// A page with tags becomes lines on one walk over its tree ([PageWalk]); [Stretch] says which of
/// them are the article, and the class names of the elements around a line (`classes.tsv`) what it
/// may be.
///
/// To add a noise line: a line in `lines.tsv`, and a page that has it among the examples of the
/// tests, with a near miss that must stay.
@NullMarked
package motin.ingest;

import org.jspecify.annotations.NullMarked;
