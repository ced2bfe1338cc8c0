package motin.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import motin.fact.DocumentReference;
import motin.fact.Mention;
import motin.language.Orthography;
import motin.language.Tokens;

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

  List<DocumentReference> extract(Reading reading, Days days, Issuers issuers) {
    List<Cited> all = new ArrayList<>();
    List<DocumentMention> mentions = new ArrayList<>(DocumentReader.read(reading, days, issuers));
    // coded numbers first, then short ones, then those without
    mentions.sort(Comparator.comparingInt(DocumentExtractor::rank));
    for (DocumentMention mention : mentions) {
      Cited cited =
          all.stream()
              .filter(c -> isSame(c.document, mention))
              .findFirst()
              .orElseGet(() -> {
                all.add(new Cited(mention));
                return all.getLast();
              });
      cited.document = cited.document.with(mention);
      cited.evidence.add(evidence(reading.tokens(), mention));
    }
    all.sort(Comparator.comparingInt(c -> c.evidence.getFirst().span().start()));
    return all.stream().map(DocumentExtractor::reference).toList();
  }

  private static int rank(DocumentMention mention) {
    return mention.number().map(n -> n.isCoded() ? 0 : 1).orElse(2);
  }

  private static boolean isSame(DocumentMention one, DocumentMention other) {
    if (!one.kind().equals(other.kind())) {
      return false;
    }
    if (other.number().isEmpty()) {
      return one.issuer().isPresent()
          && one.issuer()
              .map(DocumentExtractor::key)
              .equals(other.issuer().map(DocumentExtractor::key))
          && (one.number().isPresent() == other.number().isPresent()
              || other.rule().equals("document.issuer"));
    }
    if (one.number().isEmpty()) {
      return false;
    }
    DocumentNumber a = one.number().get();
    DocumentNumber b = other.number().get();
    boolean codes = a.isCoded() && b.isCoded();
    return codes
        ? Orthography.key(a.text()).equals(Orthography.key(b.text()))
        : a.bare().equals(b.bare());
  }

  private static String key(String issuer) {
    return Orthography.key(issuer);
  }

  private static Mention evidence(Tokens tokens, DocumentMention mention) {
    return new Mention(tokens.span(mention.from(), mention.to()), mention.rule());
  }

  private static DocumentReference reference(Cited cited) {
    DocumentMention document = cited.document;
    Optional<DocumentNumber> number = document.number();
    double confidence = number.isEmpty() ? 0.75 : number.get().isCoded() ? 0.97 : 0.9;
    return new DocumentReference(
        document.kind(),
        number.map(DocumentNumber::text),
        document.date(),
        document.issuer(),
        cited.evidence,
        confidence);
  }
}
