package motin.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A part of a query as it was understood. Words are spelled as
/// [motin.language.Orthography#key(CharSequence)] spells them.
///
/// `toString` says it in the query language again, so that what a reader is shown can be typed.
sealed interface Clause {

  /// What is looked for in running text and can be marked there.
  sealed interface Text extends Clause {}

  /// A word, or words that stand together.
  ///
  /// @param quoted whether they stand together because somebody said so
  /// @param slop how many other words may stand between them
  record Words(List<String> words, boolean quoted, int slop) implements Text {
    public Words {
      words = List.copyOf(words);
    }

    static Words of(String word) {
      return new Words(List.of(word), false, 0);
    }

    boolean isPhrase() {
      return words.size() > 1;
    }

    @Override
    public String toString() {
      String joined = String.join(" ", words);
      String quotedWords = quoted || isPhrase() ? "\"" + joined + "\"" : joined;
      return slop > 0 ? quotedWords + "~" + slop : quotedWords;
    }
  }

  /// Words that begin so: `đảng*`.
  record Prefix(String letters) implements Text {
    @Override
    public String toString() {
      return letters + "*";
    }
  }

  /// Words that differ in so many letters at most: `nguyen~1`.
  record Similar(String word, int edits) implements Text {
    @Override
    public String toString() {
      return word + "~" + edits;
    }
  }

  /// What a field holds: `tỉnh:"lào cai"`.
  record In(QueryField field, Text value) implements Clause {
    @Override
    public String toString() {
      return field.label() + ":" + value;
    }
  }

  /// Published in these days, both included.
  record Published(Optional<LocalDate> from, Optional<LocalDate> to) implements Clause {
    @Override
    public String toString() {
      String days =
          from.equals(to)
              ? from.map(LocalDate::toString).orElse("..")
              : from.map(LocalDate::toString).orElse("")
                  + ".."
                  + to.map(LocalDate::toString).orElse("");
      return QueryField.DATE.label() + ":" + days;
    }
  }

  /// A fact with a number: `đảng viên:>800`, `chỉ tiêu:"hộ nghèo"<2%`.
  ///
  /// @param list which kind of fact, as the export names it; empty for any
  /// @param subject what is counted or measured; may be empty
  /// @param numbers the numbers it may have
  /// @param percent whether it must be a percentage
  record Figure(Optional<String> list, Optional<Text> subject, Numbers numbers, boolean percent)
      implements Clause {
    @Override
    public String toString() {
      String head = list.flatMap(QueryField::ofList).map(QueryField::label).orElse("số");
      return head + ":" + subject.map(Text::toString).orElse("") + numbers + (percent ? "%" : "");
    }
  }

  /// An interval of numbers, with or without its ends; an end left out is open.
  record Numbers(
      Optional<BigDecimal> min,
      boolean minIncluded,
      Optional<BigDecimal> max,
      boolean maxIncluded) {
    @Override
    public String toString() {
      if (min.isPresent() && max.isPresent()) {
        return min.equals(max)
            ? "=" + min.get().toPlainString()
            : "=" + min.get().toPlainString() + ".." + max.get().toPlainString();
      }
      return min.map(n -> (minIncluded ? ">=" : ">") + n.toPlainString())
          .or(() -> max.map(n -> (maxIncluded ? "<=" : "<") + n.toPlainString()))
          .orElse("");
    }
  }

  /// Articles that have facts of a kind: `có:targets`.
  record Has(String list) implements Clause {
    @Override
    public String toString() {
      return QueryField.HAS.label() + ":" + list;
    }
  }

  record Not(Clause clause) implements Clause {
    @Override
    public String toString() {
      return "-" + inBrackets(clause);
    }
  }

  /// All of them; of none, nothing at all.
  record All(List<Clause> clauses) implements Clause {
    public All {
      clauses = List.copyOf(clauses);
    }

    @Override
    public String toString() {
      return joined(clauses, " ");
    }
  }

  record Any(List<Clause> clauses) implements Clause {
    public Any {
      clauses = List.copyOf(clauses);
    }

    @Override
    public String toString() {
      return joined(clauses, " OR ");
    }
  }

  private static String joined(List<Clause> clauses, String between) {
    return clauses.stream().map(Clause::inBrackets).collect(Collectors.joining(between));
  }

  /// A clause as it can stand among others.
  private static String inBrackets(Clause clause) {
    return clause instanceof All || clause instanceof Any ? "(" + clause + ")" : clause.toString();
  }
}
