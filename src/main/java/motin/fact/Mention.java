package motin.fact;

import motin.article.Span;

/// One place in the text that proves a fact, and the rule (or model) that found it there.
///
/// The quote is never stored: it is `span.of(article.text())`, and so cannot be wrong.
///
/// @param rule a dotted name: `official.title-first`
public record Mention(Span span, String rule) {}
