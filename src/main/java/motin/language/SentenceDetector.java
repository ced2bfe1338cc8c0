package motin.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import motin.article.Span;
import motin.language.SentenceRules.Verdict;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/// Where sentences begin and end. Immutable and safe for all threads.
///
/// A sentence ends at `. ? ! …` (with the quotes and brackets closing there) or where its block
/// ends; never at `;` or `:`, inside a number, a date or an address, or after an abbreviation.
/// Rules decide the clear stops; an OpenNLP model, trained on a treebank, decides the others. It is
/// asked stop by stop instead of through [SentenceDetectorME], which would ask it about every dot
/// and is not safe for threads; a model only reads its weights and is.
public final class SentenceDetector {

  private static final String MODEL = "/motin/models/vi-sentence.bin";
  private static final String RECIPE = "./motin train --treebank DIR (see models/README.md)";

  /// How much text around a stop the model sees: more than its features reach in any real text.
  private static final int WINDOW = 80;

  /// Who decides about a stop.
  enum Judge {
    RULES_OR_GO_ON("rules, open stops go on"),
    RULES_OR_END("rules, open stops end"),
    MODEL("model alone"),
    RULES_THEN_MODEL("rules, then model");

    private final String label;

    Judge(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  private final SentenceRules rules = new SentenceRules();
  private final SentenceModel model;
  private final MaxentModel weights;
  private final Judge judge;

  private SentenceDetector(SentenceModel model, Judge judge) {
    this.model = model;
    this.weights = model.getMaxentModel();
    this.judge = judge;
  }

  /// The same model with another judge, to compare with.
  SentenceDetector judgedBy(Judge other) {
    return new SentenceDetector(model, other);
  }

  /// Loads the model that the jar carries.
  ///
  /// @throws UncheckedIOException where it is missing or damaged; the message says how to make it
  public static SentenceDetector load() {
    return load(MODEL);
  }

  static SentenceDetector load(String resource) {
    try (InputStream in = SentenceDetector.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw unusable(resource, "is missing", new FileNotFoundException(resource));
      }
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw unusable(resource, "is damaged (" + e.getMessage() + ")", e);
    }
  }

  private static UncheckedIOException unusable(String resource, String why, IOException cause) {
    String what = "The sentence model " + resource.substring(1) + " " + why;
    return new UncheckedIOException(what + ". To make it: " + RECIPE, cause);
  }

  /// @throws IOException where the file is damaged
  static SentenceDetector of(byte[] file) throws IOException {
    return new SentenceDetector(
        new SentenceModel(ModelFile.checked(file, "sent.model")), Judge.RULES_THEN_MODEL);
  }

  /// The sentences of a block, in order and without white space around them. Together they hold all
  /// of it that is not white space.
  ///
  /// @param text Unicode NFC
  public List<Span> sentences(String text, Span block) {
    List<Span> sentences = new ArrayList<>();
    int limit = block.end();
    while (limit > block.start() && SentenceRules.isBlank(text.charAt(limit - 1))) {
      limit--;
    }
    int start = skipBlanks(text, block.start(), limit);
    Stop stop = Stop.next(text, start, limit);
    while (stop.end() < limit) {
      if (isEnd(text, new Span(block.start(), limit), start, stop)) {
        sentences.add(new Span(start, stop.end()));
        start = skipBlanks(text, stop.end(), limit);
      }
      stop = Stop.next(text, stop.end(), limit);
    }
    if (start < limit) {
      sentences.add(new Span(start, limit));
    }
    return sentences;
  }

  private boolean isEnd(String text, Span block, int start, Stop stop) {
    Verdict verdict =
        judge == Judge.MODEL ? Verdict.UNSURE : rules.judge(text, start, stop, block.end());
    return verdict == Verdict.UNSURE
        ? switch (judge) {
          case RULES_OR_GO_ON -> false;
          case RULES_OR_END -> true;
          case MODEL, RULES_THEN_MODEL -> modelSaysEnd(text, block, stop);
        }
        : verdict == Verdict.END;
  }

  private boolean modelSaysEnd(String text, Span block, Stop stop) {
    int from = Math.max(block.start(), stop.last() - WINDOW);
    int to = Math.min(block.end(), stop.last() + WINDOW);
    String window = text.substring(from, to);
    var features = model.getFactory().getSDContextGenerator();
    double[] outcome = weights.eval(features.getContext(window, stop.last() - from));
    return weights.getBestOutcome(outcome).equals(SentenceDetectorME.SPLIT);
  }

  private static int skipBlanks(String text, int from, int limit) {
    int start = from;
    while (start < limit && SentenceRules.isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }
}
