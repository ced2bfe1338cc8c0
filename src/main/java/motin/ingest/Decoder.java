package motin.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.language.LegacyEncoding;
import motin.language.Orthography;

/// Bytes to text, once and strictly: what is no text is counted, never passed over.
///
/// UTF-8 is tried first, whatever a page declares, because no other encoding of Vietnamese gives
/// valid UTF-8 by chance. A byte order mark decides; else a charset that the page declares is used
/// where the bytes are not UTF-8. Of the encodings from before Unicode a [LegacyEncoding] that the
/// page declares is used, else the one that its letters tell; pages in such fonts declare anything.
final class Decoder {

  /// What a page declares, in its first 64 kB: some hold long scripts before it.
  private static final Pattern DECLARED =
      Pattern.compile("(?i)charset\\s{0,5}=\\s{0,5}[\"']?([a-z0-9_-]{3,20})");

  private static final int DECLARED_WITHIN = 65_536;

  /// @param text NFC, without control characters but line breaks
  /// @param badBytes bytes that are no text in the encoding used
  record Decoded(String text, int badBytes) {}

  private Decoder() {}

  static boolean isBinary(byte[] bytes) {
    if (bom(bytes, 0xFF, 0xFE) || bom(bytes, 0xFE, 0xFF)) {
      return false;
    }
    int looked = Math.min(bytes.length, 8_192);
    int nul = 0;
    for (int i = 0; i < looked; i++) {
      nul += bytes[i] == 0 ? 1 : 0;
    }
    return nul * 200 > looked;
  }

  static Decoded decode(byte[] bytes) {
    if (bom(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (bom(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (bom(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    String valid = new String(bytes, StandardCharsets.UTF_8);
    if (valid.indexOf('\uFFFD') < 0) {
      return new Decoded(Orthography.compose(cleaned(valid)), 0);
    }
    Decoded utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.badBytes() == 0) {
      return utf8;
    }
    Optional<String> declared = declared(bytes);
    return legacy(bytes, declared, utf8.badBytes())
        .map(encoding -> decoded(encoding.decode(bytes)))
        .or(() ->
            declared.filter(Decoder::isUsable).map(name -> decode(bytes, 0, Charset.forName(name))))
        .orElse(utf8);
  }

  /// The encoding from before Unicode that the page declares, or that its letters tell. A page in
  /// UTF-8 with some broken bytes is none.
  private static Optional<LegacyEncoding> legacy(
      byte[] bytes, Optional<String> declared, int badBytes) {
    int high = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
    }
    boolean broken = badBytes < high / 4;
    return declared
        .flatMap(LegacyEncoding::named)
        .or(() -> broken ? Optional.empty() : LegacyEncoding.recognize(bytes));
  }

  private static Decoded decoded(String text) {
    int bad = (int) text.chars().filter(c -> c == '\uFFFD').count();
    return new Decoded(Orthography.compose(cleaned(text)), bad);
  }

  private static boolean bom(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static boolean isUsable(String charset) {
    return Charset.isSupported(charset) && !charset.regionMatches(true, 0, "utf-", 0, 4);
  }

  private static Decoded decode(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(8_192);
    StringBuilder text = new StringBuilder(bytes.length);
    int bad = 0;
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        bad += result.length();
        in.position(in.position() + result.length());
        text.append('\uFFFD');
      }
    } while (in.hasRemaining() || result.isOverflow());
    return new Decoded(Orthography.compose(cleaned(text)), bad);
  }

  /// Without what is no text: controls, lone surrogates, invisible characters, icon fonts.
  static String cleaned(CharSequence text) {
    String whole = text.toString();
    int size = 0;
    while (size < whole.length() && isPlain(whole.charAt(size))) {
      size++;
    }
    if (size == whole.length()) {
      return whole;
    }
    char[] in = whole.toCharArray();
    char[] out = in;
    for (int i = size; i < in.length; i++) {
      char c = in[i];
      if (isPlain(c)) {
        out[size++] = c;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < in.length
          && Character.isLowSurrogate(in[i + 1])) {
        out[size++] = c;
        out[size++] = in[++i];
      } else if (c == '\r') {
        if (i + 1 == in.length || in[i + 1] != '\n') {
          out[size++] = '\n';
        }
      } else if (isLineBreak(c)) {
        out[size++] = '\n';
      } else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
        out[size++] = ' ';
      } else if (!isInvisible(c)) {
        out[size++] = c;
      }
    }
    return new String(out, 0, size);
  }

  /// What nearly all of a page is made of: printable ASCII, and the letters of Europe and Vietnam.
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F)
        || c == '\n'
        || (c >= 0xC0 && c < 0x0370)
        || (c >= 0x1E00 && c < 0x1F00);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\u000B'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isInvisible(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
      default -> false;
    };
  }
}
