package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.extract.Issuers.Issuer;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Word;
import motin.language.Orthography;
import motin.language.Tokens;

/// Reads documents that are cited without a number: by the plenum that passed them, or by their
/// issuer alone.
final class UnnumberedReader {

  private static final int ISSUER = 2;

  private static final Set<String> CENTRAL_ISSUERS =
      Set.of("Quốc hội", "Bộ Chính trị", "Ban Bí thư", "Chính phủ", "Thủ tướng Chính phủ");

  private static final Set<String> NO_DOCUMENT = Set.of("quyền", "thảo", "tự", "bị", "do");
  private static final Set<String> HANDED = Set.of("bố", "trao", "nhận");

  private final Tokens tokens;
  private final Hits hits;
  private final Issuers issuers;

  UnnumberedReader(Reading reading, Issuers issuers) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.issuers = issuers;
  }

  /// The documents that a kind at tokens `[from, end)` of a sentence from `start` on cites.
  List<DocumentMention> at(Word word, int from, int end, int start) {
    List<DocumentMention> plenums = ofPlenum(word, from, end);
    return plenums.isEmpty() ? alone(word, from, end, start).stream().toList() : plenums;
  }

  /// `Nghị quyết Trung ương 4 khóa XI, khóa XII`, `Nghị quyết TW4`, `Nghị quyết Hội nghị lần thứ tư
  /// Ban Chấp hành Trung ương Đảng (khóa XII)`.
  private List<DocumentMention> ofPlenum(Word word, int from, int end) {
    Optional<Issuer> first = issuers.plenumAt(end);
    boolean several = Issuers.SEVERAL.contains(tokens.key(from - 1)) && !tokens.isCapitalized(from);
    if (first.isEmpty() || several) {
      return List.of();
    }
    List<DocumentMention> mentions = new ArrayList<>();
    mentions.add(mention(word, from, first.get().to(), first.get(), "document.plenum"));
    int next = first.get().to();
    boolean listed = tokens.is(next, "và") || tokens.is(next, ",");
    if (listed && first.get().name().contains("khóa")) {
      int at = tokens.is(next + 1, "khóa") ? next + 2 : next + 1;
      int roman = Ordinal.roman(tokens, at);
      if (roman > 0) {
        String name = Issuers.CENTRAL_COMMITTEE + " khóa " + Ordinal.roman(roman);
        var second = new Issuer(from, at + 1, name, true);
        mentions.add(mention(word, from, at + 1, second, "document.plenum"));
      }
    }
    return mentions;
  }

  /// `Quyết định của Ban Thường vụ Tỉnh ủy`; `Ủy ban Bầu cử tỉnh vừa có Quyết định công bố …`.
  private Optional<DocumentMention> alone(Word word, int from, int end, int start) {
    if (!word.column(ISSUER).equals("alone") || NO_DOCUMENT.contains(tokens.key(from - 1))) {
      return Optional.empty();
    }
    boolean decision = word.column(0).equals("Quyết định");
    boolean several = Issuers.SEVERAL.contains(tokens.key(from - 1));
    boolean handed = HANDED.contains(tokens.key(from - 2)) && decision;
    boolean listed =
        tokens.isWord(from - 2)
            && (tokens.is(from - 1, ",") || tokens.is(from - 1, "và"))
            && endsDocument(from - 1);
    if ((several && !handed) || listed) {
      return Optional.empty();
    }
    return issuer(from, end, start, decision)
        .map(issuer -> {
          int to = Math.max(end, issuer.to());
          return mention(word, from, to, issuer, "document.issuer");
        });
  }

  /// Who issued a document, where its words are sure enough without a number.
  private Optional<Issuer> issuer(int from, int end, int start, boolean decision) {
    boolean capital = tokens.isCapitalized(from) && from > start;
    if (tokens.is(end, "của")) {
      Optional<Issuer> issuer = issuers.at(end + 1).filter(i -> isIssuer(i, decision));
      boolean about = issuer.isPresent() && tokens.is(issuer.get().to(), "về");
      return decision || capital || about ? issuer : Optional.empty();
    }
    Optional<Issuer> central = issuers.at(end).filter(i -> CENTRAL_ISSUERS.contains(i.name()));
    if (capital && central.isPresent()) {
      return central;
    }
    int verb = issuers.verbBefore(from, start);
    boolean published =
        decision && (tokens.is(verb, "ban") || tokens.is(verb, "công") || tokens.is(verb, "có"));
    return verb < from && (capital || published || tokens.is(end, "về"))
        ? issuers.subjectBefore(verb, start).filter(i -> isIssuer(i, decision))
        : Optional.empty();
  }

  private static DocumentMention mention(Word word, int from, int to, Issuer issuer, String rule) {
    return new DocumentMention(
        from,
        to,
        word.column(0),
        Optional.empty(),
        Optional.empty(),
        Optional.of(issuer.name()),
        true,
        rule);
  }

  private boolean endsDocument(int token) {
    for (int i = token - 1; i >= token - 4; i--) {
      if (hits.end(i, Label.DOCUMENT) == token) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIssuer(Issuer issuer, boolean decision) {
    String key = Orthography.key(issuer.name());
    boolean whole = key.startsWith("đảng bộ") || key.startsWith("chi bộ");
    return issuer.sure()
        && !whole
        && (decision || !key.equals(Orthography.key(Issuers.CENTRAL_COMMITTEE)));
  }
}
