package motin.language;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/// Makes the sentence model from UD Vietnamese VTB, and measures it.
///
/// The same treebank gives the same bytes, so that a checksum can tell whether a model is the one
/// that its recipe makes.
public final class SentenceTrainer {

  private static final String LANGUAGE = "vie";
  private static final char[] MARKS = {'.', '?', '!', '…'};

  /// OpenNLP takes the last mark of a training sentence for its end: a headline has none.
  private static final Pattern ENDS_IN_A_MARK = Pattern.compile(".*[.?!…][\"”’»)]*");

  private SentenceTrainer() {}

  /// Trains on the parts `train` and `dev`.
  ///
  /// @return the model file; its bytes depend on nothing but the treebank and OpenNLP
  /// @throws IOException where the treebank cannot be read; names the file
  public static byte[] train(Path treebank) throws IOException {
    List<String> sentences = new ArrayList<>(Treebank.sentences(treebank, "train"));
    sentences.addAll(Treebank.sentences(treebank, "dev"));
    sentences.removeIf(sentence -> !ENDS_IN_A_MARK.matcher(sentence).matches());
    SentenceModel model =
        SentenceDetectorME.train(
            LANGUAGE,
            ObjectStreamUtils.createObjectStream(sample(sentences)),
            new SentenceDetectorFactory(LANGUAGE, true, null, MARKS),
            TrainingParameters.defaultParams());
    return ModelFile.write(model);
  }

  /// The score of a model file on the treebank's part `test`, which it was not trained on.
  ///
  /// @throws IOException where the treebank or the model cannot be read
  public static SentenceScore test(byte[] model, Path treebank) throws IOException {
    return SentenceScore.of(SentenceDetector.of(model), Treebank.sentences(treebank, "test"));
  }

  /// The score of a model file on a text with one sentence a line; a line counts once.
  ///
  /// @throws IOException where the text or the model cannot be read
  public static SentenceScore score(byte[] model, Path text) throws IOException {
    return SentenceScore.of(SentenceDetector.of(model), SentenceScore.read(text));
  }

  /// A model file's checksum, in hexadecimal digits.
  public static String sha256(byte[] model) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private static SentenceSample sample(List<String> sentences) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (String sentence : sentences) {
      text.append(text.isEmpty() ? "" : " ");
      spans.add(new Span(text.length(), text.length() + sentence.length()));
      text.append(sentence);
    }
    return new SentenceSample(text, spans.toArray(Span[]::new));
  }
}
