package motin.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/// How well parts of speech (UPOS) can be told from the words of a treebank, by OpenNLP and by the
/// plain way. The program uses no tags: no rule of extraction asks for one.
public final class TagScore {

  private TagScore() {}

  /// Learns from the parts `train` and `dev`, and measures on `test`.
  ///
  /// @return the share of words with the right tag, in percent, by who tells it
  /// @throws IOException where the treebank cannot be read; names the file
  public static Map<String, Double> compare(Path treebank) throws IOException {
    List<POSSample> learnt = new ArrayList<>(read(treebank, "train"));
    learnt.addAll(read(treebank, "dev"));
    List<POSSample> tested = read(treebank, "test");
    POSTaggerME tagger =
        new POSTaggerME(
            POSTaggerME.train(
                "vie",
                ObjectStreamUtils.createObjectStream(learnt),
                TrainingParameters.defaultParams(),
                new POSTaggerFactory()));
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put("the word's most frequent tag", share(mostFrequent(learnt), tested));
    scores.put("OpenNLP, maximum entropy", share(tagger::tag, tested));
    return scores;
  }

  /// A word that was not seen is a name where it has a capital, a number where it has a digit, and
  /// else a noun.
  private static Function<String[], String[]> mostFrequent(List<POSSample> learnt) {
    Map<String, Map<String, Integer>> seen = new HashMap<>();
    for (POSSample sample : learnt) {
      for (int i = 0; i < sample.getSentence().length; i++) {
        seen.computeIfAbsent(Orthography.key(sample.getSentence()[i]), _ -> new HashMap<>())
            .merge(sample.getTags()[i], 1, Integer::sum);
      }
    }
    Map<String, String> tags = new HashMap<>();
    seen.forEach((word, counts) ->
        tags.put(word, Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey()));
    return words -> {
      String[] told = new String[words.length];
      for (int i = 0; i < told.length; i++) {
        char first = words[i].charAt(0);
        String guess =
            Character.isDigit(first) ? "NUM" : Character.isUpperCase(first) ? "PROPN" : "NOUN";
        told[i] = tags.getOrDefault(Orthography.key(words[i]), guess);
      }
      return told;
    };
  }

  private static double share(Function<String[], String[]> tagger, List<POSSample> tested) {
    int words = 0;
    int right = 0;
    for (POSSample sample : tested) {
      String[] told = tagger.apply(sample.getSentence());
      for (int i = 0; i < told.length; i++) {
        words++;
        right += told[i].equals(sample.getTags()[i]) ? 1 : 0;
      }
    }
    return 100.0 * right / words;
  }

  private static List<POSSample> read(Path treebank, String part) throws IOException {
    Path file = treebank.resolve("vi_vtb-ud-" + part + ".conllu");
    List<POSSample> samples = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t", -1);
        if (columns.length > 3 && columns[0].chars().allMatch(Character::isDigit)) {
          words.add(columns[1].strip().replace(' ', '_'));
          tags.add(columns[3]);
        } else if (line.isBlank() && !words.isEmpty()) {
          samples.add(new POSSample(words.toArray(String[]::new), tags.toArray(String[]::new)));
          words.clear();
          tags.clear();
        }
      }
    }
    if (samples.isEmpty()) {
      throw new IOException(file + ": no words in the format CoNLL-U");
    }
    return samples;
  }
}
