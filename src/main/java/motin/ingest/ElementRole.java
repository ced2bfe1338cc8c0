package motin.ingest;

/// What the tag, the classes and the types of an element say of the lines in it.
///
/// They are hints: what they leave out or set apart must agree with where the prose of the page
/// stands.
enum ElementRole {
  NONE,
  TITLE,
  LEAD,
  HEADING,
  CAPTION,
  /// Who wrote it, and when: beside the headline or below the text.
  BYLINE,
  /// Other stories, adverts, polls, buttons to share.
  BOX,
  /// What readers wrote.
  COMMENTS,
  /// The article's text.
  BODY
}
