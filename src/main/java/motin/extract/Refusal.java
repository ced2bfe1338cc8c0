package motin.extract;

import java.util.Locale;
import motin.article.Span;

/// Words that an extractor considered and gave up, and why.
public record Refusal(Span span, Reason reason) {

  /// Why no fact came of it.
  public enum Reason {
    NOT_A_NUMBER("counts", "stands for no number: an ordinal, one of several, the article `một`"),
    TIME("counts", "a length of time, a date or a year"),
    LIST_NUMBER("counts", "the number of an item, or what something is counted by"),
    START("results", "where a change began; what counts is where it went"),
    NO_NOUN("counts", "nothing that can be counted follows the number"),
    UNKNOWN_PEOPLE("counts", "the context does not tell what kind of people they are"),
    GOAL("counts", "aimed at, and so a target"),
    SHARE("counts", "a part of a whole, or how many reached a standard, and so a result"),
    COUNTED("results", "only counts, and measures nothing"),
    INSIDE("results", "belongs to the words of another figure"),
    DIMENSION("results", "a size or a distance that no measure names"),
    NO_METRIC("results", "no words tell what it measures"),
    HEADLINE("results", "stands in a headline"),
    LOSS("results", "was lost, stolen, fined or won"),
    NOT_PUBLIC("results", "in a text that speaks of neither the Party nor an elected body"),
    NO_POST("officials", "the article gives this name no post"),
    NO_NAME("positions", "nobody is named who holds this post"),
    HISTORICAL("officials", "somebody known from history"),
    PLACE_NAME("officials", "the name of a place"),
    PERSON_NAME("places", "part of a person's name"),
    NAMESAKE("places", "the name of a river, a street, a school …"),
    NO_PLACE("places", "a bare name, and nothing says that a place is meant"),
    SETTING(
        "places", "only where something took place, or a unit that is no more: sets no context"),
    NO_SPEAKER("quotes", "no person is the subject of the verb"),
    UNKNOWN_SPEAKER("quotes", "nothing tells who is meant"),
    NOTHING_SAID("quotes", "no words follow that were said, or too few"),
    SAME_SENTENCE("quotes", "a sentence reports once, by its first verb"),
    TOLD("quotes", "the same was told before"),
    PROPOSED("decisions", "only proposed, or asked for"),
    NO_PERSON("decisions", "done to nobody who is named"),
    STATE("decisions", "tells what somebody was, and no act"),
    NO_NUMBER("documents", "neither a number nor an issuer that is sure"),
    COUNTING("documents", "the number counts what follows, and is not the document's"),
    GENERIC("events", "no single one is meant"),
    NO_HOST("events", "names neither a body nor an ordinal, and no event before it is meant");

    private final String list;
    private final String text;

    Reason(String list, String text) {
      this.list = list;
      this.text = text;
    }

    /// The list that the fact would have stood in, as [motin.fact.Fact#list()] names it, or
    /// `positions`.
    public String list() {
      return list;
    }

    /// The name in the JSON of explanations.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The reason in words.
    public String text() {
      return text;
    }
  }
}
