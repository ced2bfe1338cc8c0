package motin.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages the pages speak.
enum Language {
  VI("vi", "vi-VN"),
  EN("en", "en-GB");

  private final String code;
  private final Locale locale;

  Language(String code, String locale) {
    this.code = code;
    this.locale = Locale.forLanguageTag(locale);
  }

  String code() {
    return code;
  }

  /// For numbers and dates.
  Locale locale() {
    return locale;
  }

  static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
  }

  /// The reader's first choice that we speak, by the header `Accept-Language`; else Vietnamese.
  static Language preferred(String header) {
    try {
      List<Locale> spoken = List.of(VI.locale, EN.locale, Locale.of("vi"), Locale.of("en"));
      Locale found =
          Locale.filter(Locale.LanguageRange.parse(header), spoken).stream()
              .findFirst()
              .orElse(VI.locale);
      return of(found.getLanguage()).orElse(VI);
    } catch (IllegalArgumentException _) {
      return VI; // no header, or a malformed one
    }
  }
}
