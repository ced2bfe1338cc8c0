package motin.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Makes the word model: a linear classifier with hinge loss over the features of [Joints], learnt
/// joint by joint with FTRL-Proximal (McMahan and others, "Ad Click Prediction", KDD 2013), whose
/// L1 term leaves most features without a weight.
///
/// The same treebank gives the same bytes: sums are in one order, and of functions only the square
/// root is used, which Java defines to the last bit. While it learns, the words before a joint are
/// the ones that it has found itself. It learns from the sentences and from their
/// [WordSample#openings()]. The constants were chosen by cross-validation on `train` and `dev`.
public final class WordTrainer {

  private static final int PARTS = 5;
  private static final int ROUNDS = 20;
  private static final double MARGIN = 3;
  private static final double RATE = 0.1;
  private static final double L1 = 1;
  private static final double L2 = 1;
  private static final int SCALE = 1 << 11;

  private final Lexicon lexicon;
  private final long[] features = new long[Joints.MOST_FEATURES];
  private final int[] slots = new int[Joints.MOST_FEATURES];
  private long[] keys = new long[1 << 20];
  private double[] sums = new double[keys.length];
  private double[] squares = new double[keys.length];
  private int size;

  private WordTrainer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Trains on the parts `train` and `dev`.
  ///
  /// @param lexicon folder of word lists, all files `.txt` in it
  /// @return the model file; its bytes depend on nothing but the treebank and the lists
  /// @throws IOException where one of them cannot be read; names the file, and the line of a list
  public static byte[] train(Path treebank, Path lexicon) throws IOException {
    return train(samples(treebank), Lexicon.read(lexicon));
  }

  /// The score of a model file on the treebank's part `test`, which it was not trained on.
  ///
  /// @throws IOException where the treebank or the model cannot be read
  public static WordScore test(byte[] model, Path treebank) throws IOException {
    return WordScore.of(WordSegmenter.of(model), part(treebank, "test"));
  }

  /// How well a model would find words that it has not seen: each fifth of the sentences of `train`
  /// and `dev` by a model trained on the others, every fifth sentence in turn.
  ///
  /// @throws IOException where treebank or lists cannot be read; names the file
  public static WordScore crossValidate(Path treebank, Path lexicon) throws IOException {
    List<WordSample> samples = samples(treebank);
    Lexicon words = Lexicon.read(lexicon);
    WordScore sum = new WordScore(0, 0, 0, 0, 0);
    for (int part = 0; part < PARTS; part++) {
      List<WordSample> learnt = new ArrayList<>();
      List<WordSample> tested = new ArrayList<>();
      for (int i = 0; i < samples.size(); i++) {
        (i % PARTS == part ? tested : learnt).add(samples.get(i));
      }
      WordSegmenter segmenter = WordSegmenter.of(train(learnt, words));
      sum = sum.plus(WordScore.of(segmenter::segment, tested));
    }
    return sum;
  }

  private static List<WordSample> samples(Path treebank) throws IOException {
    List<WordSample> samples = new ArrayList<>(WordSample.read(part(treebank, "train")));
    samples.addAll(WordSample.read(part(treebank, "dev")));
    return samples;
  }

  private static Path part(Path treebank, String part) {
    return treebank.resolve("vi_vtb-ud-" + part + ".conllu");
  }

  static byte[] train(List<WordSample> samples, Lexicon lexicon) {
    WordTrainer trainer = new WordTrainer(lexicon);
    List<WordSample> shuffled = new ArrayList<>(samples);
    samples.forEach(sample -> shuffled.addAll(sample.openings()));
    Random order = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(shuffled, order);
      shuffled.forEach(trainer::learn);
    }
    return trainer.model();
  }

  private void learn(WordSample sample) {
    WordTokens tokens = WordTokens.of(sample.text());
    Joints joints = new Joints(tokens, lexicon);
    int begin = 0;
    for (int i = 1; i < tokens.size(); i++) {
      boolean begins = true;
      if (joints.isOpen(i)) {
        int count = joints.features(i, begin, features);
        begins = learn(count, sample.starts().contains(tokens.start(i)));
      }
      begin = begins ? i : begin;
    }
  }

  /// One step towards the truth, where it was not seen clearly; says what was thought before it.
  private boolean learn(int count, boolean truth) {
    if (2 * (size + count) > keys.length) {
      grow();
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      slots[i] = slot(features[i]);
      sum += weight(slots[i]);
    }
    if ((truth ? sum : -sum) >= MARGIN) {
      return truth;
    }
    double error = truth ? -1 : 1;
    for (int i = 0; i < count; i++) {
      int slot = slots[i];
      double square = squares[slot] + error * error;
      double step = (Math.sqrt(square) - Math.sqrt(squares[slot])) / RATE;
      sums[slot] += error - step * weight(slot);
      squares[slot] = square;
    }
    return sum > 0;
  }

  private double weight(int slot) {
    double sum = sums[slot];
    return Math.abs(sum) <= L1
        ? 0
        : (Math.signum(sum) * L1 - sum) / ((1 + Math.sqrt(squares[slot])) / RATE + L2);
  }

  private int slot(long feature) {
    int mask = keys.length - 1;
    int slot = (int) (feature >>> 24) & mask;
    while (keys[slot] != 0 && keys[slot] != feature) {
      slot = (slot + 1) & mask;
    }
    if (keys[slot] == 0) {
      keys[slot] = feature;
      size++;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    double[] oldSums = sums;
    double[] oldSquares = squares;
    keys = new long[2 * oldKeys.length];
    sums = new double[keys.length];
    squares = new double[keys.length];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        sums[slot] = oldSums[i];
        squares[slot] = oldSquares[i];
      }
    }
  }

  private byte[] model() {
    long[] entries = new long[size];
    int used = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      long weight = Math.round(weight(slot) * SCALE);
      if (keys[slot] != 0 && weight != 0) {
        int fitting = Math.clamp(weight, Short.MIN_VALUE, Short.MAX_VALUE);
        entries[used++] = WordModel.entry(keys[slot], fitting);
      }
    }
    return WordModel.write(lexicon, Arrays.copyOf(entries, used));
  }
}
