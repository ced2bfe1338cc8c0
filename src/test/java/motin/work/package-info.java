/// Counts the work that the extractors do, so that a test can tell whether it grows with the text
/// and no faster.
package motin.work;
