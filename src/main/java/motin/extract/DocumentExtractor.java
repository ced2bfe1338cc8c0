package motin.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motin.fact.DocumentReference;
import motin.fact.Mention;
import motin.language.Orthography;

/// Reads the official documents that an article cites, each once.
///
/// A short number joins the full one (`Kết luận số 24` and `Kết luận số 24-KL/TW`), and a document
/// told by its issuer alone joins a numbered one of the same kind and issuer.
final class DocumentExtractor {

  private static final class Cited {
    private DocumentMention document;
    private final List<Mention> evidence = new ArrayList<>();

    private Cited(DocumentMention document) {
      this.document = document;
    }
  }

  private final List<Cited> all = new ArrayList<>();
  private final Map<String, List<Cited>> byNumber = new HashMap<>();
  private final Map<String, List<Cited>> byIssuer = new HashMap<>();

  static List<DocumentReference> extract(Reading reading, Days days, Issuers issuers) {
    var extractor = new DocumentExtractor();
    List<DocumentMention> mentions = new ArrayList<>(DocumentReader.read(reading, days, issuers));
    // full numbers first, then short ones, then documents without
    mentions.sort(Comparator.comparingInt(DocumentExtractor::rank));
    for (DocumentMention mention : mentions) {
      var span = reading.tokens().span(mention.from(), mention.to());
      extractor.add(mention, new Mention(span, mention.rule()));
    }
    return extractor.all.stream()
        .sorted(Comparator.comparingInt(c -> c.evidence.getFirst().span().start()))
        .map(DocumentExtractor::reference)
        .toList();
  }

  private void add(DocumentMention mention, Mention evidence) {
    Optional<Cited> known =
        mention.number().isPresent() ? sameNumber(mention) : sameIssuer(mention);
    Cited cited = known.orElseGet(() -> open(mention));
    cited.document = cited.document.with(mention);
    cited.evidence.add(evidence);
    cited.document.issuer().ifPresent(issuer -> put(byIssuer, cited, Orthography.key(issuer)));
  }

  private Cited open(DocumentMention mention) {
    Cited cited = new Cited(mention);
    all.add(cited);
    mention.number().ifPresent(number -> put(byNumber, cited, number.bare()));
    return cited;
  }

  private static void put(Map<String, List<Cited>> index, Cited cited, String key) {
    List<Cited> same =
        index.computeIfAbsent(cited.document.kind() + "|" + key, _ -> new ArrayList<>());
    if (!same.contains(cited)) {
      same.add(cited);
    }
  }

  private static List<Cited> get(
      Map<String, List<Cited>> index, DocumentMention mention, String key) {
    return index.getOrDefault(mention.kind() + "|" + key, List.of());
  }

  private Optional<Cited> sameNumber(DocumentMention mention) {
    DocumentNumber number = mention.number().orElseThrow();
    return get(byNumber, mention, number.bare()).stream()
        .filter(cited -> cited.document.number().filter(n -> n.isSame(number)).isPresent())
        .findFirst();
  }

  private Optional<Cited> sameIssuer(DocumentMention mention) {
    boolean plenum = mention.rule().equals("document.plenum");
    return mention
        .issuer()
        .flatMap(issuer ->
            get(byIssuer, mention, Orthography.key(issuer)).stream()
                .filter(cited -> !plenum || cited.document.number().isEmpty())
                .findFirst());
  }

  private static int rank(DocumentMention mention) {
    return mention.number().map(n -> n.isCoded() ? 0 : 1).orElse(2);
  }

  private static DocumentReference reference(Cited cited) {
    DocumentMention document = cited.document;
    Optional<DocumentNumber> number = document.number();
    return new DocumentReference(
        document.kind(),
        number.map(DocumentNumber::text),
        document.date(),
        document.issuer(),
        cited.evidence);
  }
}
