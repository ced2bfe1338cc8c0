package motin.web;

import motin.article.Article;

/// What an article is called in lists.
final class Titles {

  private static final int LONGEST_OPENING = 90;

  private Titles() {}

  /// Its title; without one its first words.
  static String of(Article article) {
    return article.title().orElseGet(() -> opening(article.text()));
  }

  private static String opening(String text) {
    String line = text.lines().findFirst().orElse("");
    if (line.length() <= LONGEST_OPENING) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST_OPENING);
    return line.substring(0, end > 0 ? end : LONGEST_OPENING) + "…";
  }
}
