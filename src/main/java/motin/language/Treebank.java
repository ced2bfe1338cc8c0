package motin.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A part of UD Vietnamese VTB (`train`, `dev`, `test`): its sentences as a paper would print them.
///
/// The treebank keeps words and marks apart by blanks (`Anh hỏi : " Ai đó ? " .`); here they stand
/// as in print (`Anh hỏi: "Ai đó?".`).
final class Treebank {

  private static final String TEXT = "# text =";

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern CLOSING = Pattern.compile("[.,;:!?…)\\]}%]+");
  private static final Pattern OPENING = Pattern.compile("[(\\[{]");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private Treebank() {}

  /// @throws IOException where the part cannot be read or holds no sentence; names the file
  static List<String> sentences(Path treebank, String part) throws IOException {
    return sentences(treebank.resolve("vi_vtb-ud-" + part + ".conllu"));
  }

  /// @throws IOException where the file cannot be read or holds no sentence; names it
  static List<String> sentences(Path file) throws IOException {
    List<String> sentences = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(TEXT)) {
          sentences.add(print(line.substring(TEXT.length())));
        }
      }
    }
    if (sentences.isEmpty()) {
      throw new IOException(file + ": no line begins with «" + TEXT + "»");
    }
    return sentences;
  }

  /// Puts the marks of a tokenised sentence where print has them.
  static String print(String tokenised) {
    String[] tokens = BLANKS.split(tokenised.strip());
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    boolean glue = true;
    for (int i = 0; i < tokens.length; i++) {
      String token = bracket(tokens[i]);
      boolean quote = token.equals("\"");
      boolean closes = CLOSING.matcher(token).matches() || (quote && quoted);
      text.append(glue || closes ? "" : " ").append(token);
      glue = OPENING.matcher(token).matches() || (quote && !quoted) || joinsDigits(tokens, i);
      quoted ^= quote;
    }
    return text.toString();
  }

  static String bracket(String token) {
    return switch (token) {
      case "LBKT" -> "(";
      case "RBKT" -> ")";
      default -> token;
    };
  }

  /// `596 . 094` is one number.
  private static boolean joinsDigits(String[] tokens, int i) {
    return tokens[i].equals(".")
        && i > 0
        && i + 1 < tokens.length
        && DIGITS.matcher(tokens[i - 1]).matches()
        && DIGITS.matcher(tokens[i + 1]).matches();
  }
}
