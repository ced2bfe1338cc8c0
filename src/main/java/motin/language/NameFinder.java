package motin.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import motin.article.Article;
import motin.article.Block;
import motin.article.Span;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/// OpenNLP's finder of names, learnt from articles whose names are known. The program does not use
/// one: `models/README.md` says how far it gets. Not safe for threads.
public final class NameFinder {

  private static final int ROUNDS = 60;
  private static final SentenceDetector SENTENCES = SentenceDetector.load();

  private final NameFinderME finder;

  private NameFinder(TokenNameFinderModel model) {
    finder = new NameFinderME(model);
  }

  /// Learns the names of articles, wherever they stand in them.
  ///
  /// @param named each article with its names by kind
  /// @throws IOException where OpenNLP fails
  public static NameFinder learn(Map<Article, Map<String, Set<String>>> named) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    named.forEach((article, names) -> {
      boolean first = true;
      for (List<Span> sentence : sentences(article)) {
        String[] words = words(article, sentence);
        samples.add(new NameSample(words, spans(article, sentence, names), first));
        first = false;
      }
    });
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    return new NameFinder(
        NameFinderME.train(
            "vie",
            null,
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            new TokenNameFinderFactory()));
  }

  /// The names of an article by kind, each once.
  public Map<String, Set<String>> find(Article article) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    finder.clearAdaptiveData();
    for (List<Span> sentence : sentences(article)) {
      for (var found : finder.find(words(article, sentence))) {
        Span name = sentence.get(found.getStart()).cover(sentence.get(found.getEnd() - 1));
        names.computeIfAbsent(found.getType(), _ -> new TreeSet<>()).add(name.of(article.text()));
      }
    }
    return names;
  }

  /// The tokens of every sentence.
  private static List<List<Span>> sentences(Article article) {
    Tokens tokens =
        Tokens.of(
            article.text(), article.blocks().stream().map(Block::span).toList(), new Vocabulary());
    List<List<Span>> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      for (Span sentence : SENTENCES.sentences(article.text(), block.span())) {
        List<Span> words = new ArrayList<>();
        for (int i = tokens.at(sentence.start());
            i < tokens.size() && tokens.end(i) <= sentence.end();
            i++) {
          words.add(tokens.span(i, i + 1));
        }
        if (!words.isEmpty()) {
          sentences.add(words);
        }
      }
    }
    return sentences;
  }

  private static String[] words(Article article, Collection<Span> sentence) {
    return sentence.stream().map(word -> word.of(article.text())).toArray(String[]::new);
  }

  /// Where names stand in a sentence, from left to right, of several in one place the longest.
  private static opennlp.tools.util.Span[] spans(
      Article article, List<Span> sentence, Map<String, Set<String>> names) {
    List<opennlp.tools.util.Span> spans = new ArrayList<>();
    for (int from = 0; from < sentence.size(); ) {
      int end = from;
      String kind = "";
      for (var entry : names.entrySet()) {
        for (String name : entry.getValue()) {
          int to = end(article.text(), sentence, from, name);
          if (to > end) {
            end = to;
            kind = entry.getKey();
          }
        }
      }
      if (end > from) {
        spans.add(new opennlp.tools.util.Span(from, end, kind));
      }
      from = Math.max(end, from + 1);
    }
    return spans.toArray(opennlp.tools.util.Span[]::new);
  }

  /// The token behind a name that begins at a token, or `from` where it does not.
  private static int end(String text, List<Span> sentence, int from, String name) {
    int start = sentence.get(from).start();
    if (!text.startsWith(name, start)) {
      return from;
    }
    for (int i = from; i < sentence.size(); i++) {
      if (sentence.get(i).end() == start + name.length()) {
        return i + 1;
      }
    }
    return from;
  }
}
