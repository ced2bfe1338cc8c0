/// Pages, feeds and sitemaps from the network, for those who ask for it.
///
/// [Fetcher] brings one address after another as a good guest: it obeys `robots.txt`, sends one
/// request at a time to a host and pauses between them, says who it is, and asks whether a page has
/// changed before it takes it again. It goes to public addresses alone, which is decided where the
/// connection is made.
@NullMarked
package motin.fetch;

import org.jspecify.annotations.NullMarked;
