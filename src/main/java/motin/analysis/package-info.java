/// Vietnamese for Lucene: a tokenizer and filters that any Lucene application can take.
///
/// [VietnameseAnalyzer] puts them together. Each has a factory that Lucene's service loader knows
/// by name, so that a schema of Solr, or whatever else builds analyzers from names, needs no code:
///
/// | name | what | arguments |
/// | --- | --- | --- |
/// | `vietnamese` | [VietnameseTokenizer] | `words` (true), `lexicon` (a file of words of one's own), `lineGap` (1) |
/// | `vietnameseSpelling` | [VietnameseSpellingFilter] | |
/// | `vietnameseStop` | [VietnameseStopFilter] | `words` (a file; without it the list of this room) |
/// | `vietnameseAbbreviation` | [VietnameseAbbreviationFilter] | `abbreviations` (a file; without it the list of this room) |
/// | `vietnameseFolding` | [VietnameseFoldingFilter] | `preserveOriginal` (false) |
///
/// They stand in this order. The abbreviations are for the analyzer of queries: their graph is lost
/// in an index.
@NullMarked
package motin.analysis;

import org.jspecify.annotations.NullMarked;
