package motin.language;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/// The encodings of Vietnamese from before Unicode: bytes below 128 are ASCII, the others letters.
///
/// TCVN3 (of the fonts `.VnTime`), VISCII (RFC 1456) and windows-1258 have a byte for a letter, the
/// last with tones in bytes of their own; VNI writes a plain letter and then a byte for its marks.
/// Text comes out in Unicode NFC; a byte that is no letter of the encoding as U+FFFD.
public enum LegacyEncoding {
  WINDOWS_1258,
  TCVN3,
  VISCII,
  VNI;

  private static final String TCVN3_LETTERS =
      "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
          + "\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
          + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò"
          + "ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";

  private static final String VISCII_LETTERS =
      "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
          + "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
          + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
          + "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";

  /// The six letters of VISCII for which no byte above 127 was left, each behind its byte.
  private static final String VISCII_LOW = "\u0002Ẳ\u0005Ẵ\u0006Ẫ\u0014Ỷ\u0019Ỹ\u001EỴ";

  /// What a byte of VNI does to the letter before it, as combining marks; small letters.
  private static final String VNI_MARKS = "ù\u0301ø\u0300û\u0309õ\u0303ï\u0323"; // tones alone

  /// Circumflex with each tone, and breve with each tone.
  private static final String VNI_HATS = "â\u0000á\u0301à\u0300å\u0309ã\u0303ä\u0323";

  private static final String VNI_BREVES = "ê\u0000é\u0301è\u0300ú\u0309ü\u0303ë\u0323";

  /// Letters that VNI has whole.
  private static final String VNI_WHOLE =
      "íí" + "ìì" + "æỉ" + "óĩ" + "òị" + "ôơ" + "öư" + "îỵ" + "ñđ";

  /// Letters that are not ASCII, the most frequent first (counted in UD Vietnamese VTB).
  private static final String BY_FREQUENCY =
      "đàưáôếóộạêờấảệớốìâềủợậịơểầãồúọởữứăíắựòừổặụùũỉửỏẽéýẹẫằĩễỗẻõèẩẳỹỡỳẵỷ";

  /// Vietnamese has a mean rank of about 13; other languages, and wrong guesses, of 30 and more.
  private static final int WORST_RANK = 22;

  private static final int UNKNOWN_RANK = 120;

  /// With fewer letters than this, or fewer different ones, nothing is said.
  private static final int FEWEST_LETTERS = 20;

  private static final int FEWEST_DIFFERENT = 10;

  /// In Vietnamese `đ` is one of eleven letters beyond ASCII; elsewhere its byte is a rare sign.
  private static final int MOST_LETTERS_FOR_A_DE = 30;

  private static final int LOOKED_AT = 1 << 16;

  /// The encoding that a page names, if it is one of these.
  public static Optional<LegacyEncoding> named(String charset) {
    return switch (charset.toLowerCase(Locale.ROOT)) {
      case "windows-1258", "cp1258", "x-cp1258" -> Optional.of(WINDOWS_1258);
      case "tcvn", "tcvn3", "tcvn-5712", "x-viet-tcvn5712", "x-viet-tcvn" -> Optional.of(TCVN3);
      case "viscii", "csviscii", "x-viet-viscii" -> Optional.of(VISCII);
      case "vni", "x-viet-vni" -> Optional.of(VNI);
      default -> Optional.empty();
    };
  }

  /// The encoding in which the bytes read most like Vietnamese, by how frequent the letters are
  /// that they would be; empty where none does, or where there are too few of them.
  public static Optional<LegacyEncoding> recognize(byte[] bytes) {
    byte[] looked = bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes;
    LegacyEncoding best = VISCII;
    double least = Double.MAX_VALUE;
    for (LegacyEncoding encoding : values()) {
      double rank = meanRank(encoding.decode(looked));
      if (rank < least) {
        least = rank;
        best = encoding;
      }
    }
    return least <= WORST_RANK ? Optional.of(best) : Optional.empty();
  }

  private static double meanRank(String text) {
    long ranks = 0;
    int letters = 0;
    int des = 0;
    BitSet different = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        int rank = BY_FREQUENCY.indexOf(Character.toLowerCase(c));
        boolean odd =
            i > 0 && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1));
        ranks += rank < 0 || odd ? UNKNOWN_RANK : rank;
        letters++;
        des += rank == 0 ? 1 : 0;
        different.set(c);
      }
    }
    boolean enough =
        letters >= FEWEST_LETTERS
            && different.cardinality() >= FEWEST_DIFFERENT
            && des * MOST_LETTERS_FOR_A_DE >= letters;
    return enough ? (double) ranks / letters : Double.MAX_VALUE;
  }

  /// The text of the bytes, in Unicode NFC.
  public String decode(byte[] bytes) {
    String text =
        switch (this) {
          case WINDOWS_1258 ->
              Charset.forName("windows-1258").decode(ByteBuffer.wrap(bytes)).toString();
          case TCVN3 -> bySingleBytes(bytes, TCVN3_LETTERS, "");
          case VISCII -> bySingleBytes(bytes, VISCII_LETTERS, VISCII_LOW);
          case VNI -> vni(bytes);
        };
    return Orthography.compose(text);
  }

  private static String bySingleBytes(byte[] bytes, String high, String low) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      if (b < 0) {
        text.append(high.charAt(b & 0x7F));
      } else {
        int at = low.indexOf(b);
        text.append(at >= 0 ? low.charAt(at + 1) : (char) b);
      }
    }
    return text.toString();
  }

  private static String vni(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    char before = 0;
    for (byte b : bytes) {
      char c = (char) (b & 0xFF);
      if (b >= 0) {
        text.append(c);
      } else {
        text.append(marks(c, before));
      }
      before = c;
    }
    return text.toString();
  }

  /// What a byte of VNI adds to the letter before it: marks, or a letter of its own.
  private static String marks(char c, char before) {
    char small = Character.toLowerCase(c);
    int whole = VNI_WHOLE.indexOf(small);
    boolean vowel = before != 0 && "aeouyôö".indexOf(Character.toLowerCase(before)) >= 0;
    if (vowel) {
      for (String[] row :
          new String[][] {{VNI_MARKS, ""}, {VNI_HATS, "\u0302"}, {VNI_BREVES, "\u0306"}}) {
        int at = row[0].indexOf(small);
        if (at >= 0 && at % 2 == 0) {
          char tone = row[0].charAt(at + 1);
          return row[1] + (tone == 0 ? "" : tone);
        }
      }
    }
    if (whole >= 0 && whole % 2 == 0) {
      char letter = VNI_WHOLE.charAt(whole + 1);
      return String.valueOf(c == small ? letter : Character.toUpperCase(letter));
    }
    return "\uFFFD";
  }
}
