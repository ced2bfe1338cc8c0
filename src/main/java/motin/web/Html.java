package motin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A piece of HTML, as opposed to a text: the type says that it has been escaped.
///
/// A page is put together by [#of]: what is `Html` goes in as it stands, every other value is
/// escaped on its way in. There is no other way from a text to a page.
record Html(String markup) {

  static final Html NONE = new Html("");

  /// The markup of `template` (trusted: written in our source) with each `%s` filled in.
  static Html of(String template, Object... values) {
    List<String> parts = new ArrayList<>();
    for (Object value : values) {
      parts.add(value instanceof Html(String markup) ? markup : escape(String.valueOf(value)));
    }
    return new Html(template.formatted(parts.toArray()));
  }

  static Html text(String text) {
    return new Html(escape(text));
  }

  static Html join(List<Html> pieces) {
    return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
  }

  /// Safe between tags and inside a quoted attribute. What HTML cannot carry is left out.
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> {
              if (isAllowed(c)) {
                escaped.appendCodePoint(c);
              }
            }
          }
        });
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !lone;
  }

  /// An address safe to link to: only the web's own schemes, so never `javascript:`.
  static boolean isLink(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  @Override
  public String toString() {
    return markup;
  }
}
