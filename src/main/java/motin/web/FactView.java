package motin.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import motin.fact.Assessment;
import motin.fact.Count;
import motin.fact.Decision;
import motin.fact.DocumentReference;
import motin.fact.Event;
import motin.fact.Fact;
import motin.fact.Official;
import motin.fact.Place;
import motin.fact.Position;
import motin.fact.Quantity;
import motin.fact.Quote;
import motin.fact.Result;
import motin.fact.Target;

/// One fact in words: a headline, and what else is known of it.
record FactView(Labels labels, Fact fact) {

  Html headline() {
    return switch (fact) {
      case Official o -> link(Address.official(o.name()), o.name());
      case Place p ->
          p.kind() == Place.Kind.PROVINCE
              ? link(Address.province(p.name()), p.name())
              : Html.of("<b>%s</b>", p.name());
      case Count c -> Html.of("<b>%s</b> %s", number(c.quantity()), c.subject());
      case Target t -> figure(t.metric(), t.quantity(), t.unit());
      case Result r -> figure(r.metric(), r.quantity(), r.unit());
      case Event e ->
          e.organization()
              .map(body -> link(Address.event(body, e.term().orElse("")), e.name()))
              .orElseGet(() -> Html.of("<b>%s</b>", e.name()));
      case DocumentReference d ->
          d.number()
              .map(number -> link(Address.document(number), d.kind() + " " + number))
              .orElseGet(() -> Html.of("<b>%s</b>", d.kind()));
      case Decision d ->
          Html.of(
              "%s %s",
              link(Address.official(d.person()), d.person()),
              labels.text("action." + d.action().label()));
      case Quote q ->
          Html.of("%s %s", link(Address.official(q.speaker()), q.speaker()), q.verb().orElse(""));
    };
  }

  private static Html link(String address, String name) {
    return Html.of("<a class=\"name\" href=\"%s\"><b>%s</b></a>", address, name);
  }

  Html details() {
    return switch (fact) {
      case Official o ->
          Html.of(
              "<ul class=\"posts\">%s</ul>",
              Html.join(o.positions().stream().map(this::position).toList()));
      case Place p ->
          line(
              List.of(
                  Optional.of(labels.text("place." + p.kind().label())),
                  p.province().filter(province -> !province.equals(p.name()))));
      case Count c ->
          line(
              List.of(
                  c.change().map(change -> labels.text("change." + change.label())),
                  c.organization(),
                  date(c.date())));
      case Target t -> line(List.of(when(t.when()), t.organization()));
      case Result r -> line(List.of(when(r.when()), r.organization()));
      case Event e ->
          line(
              List.of(
                  Optional.of(labels.text("event." + e.kind().label())),
                  e.organization(),
                  e.ordinal().isPresent()
                      ? Optional.of(labels.text("ordinal", e.ordinal().getAsInt()))
                      : Optional.empty(),
                  e.term().map(term -> labels.text("term", term)),
                  date(e.date()),
                  e.place()));
      case DocumentReference d -> line(List.of(d.issuer(), date(d.date())));
      case Decision d -> line(List.of(d.position(), d.award(), d.document(), date(d.date())));
      case Quote q -> Html.of("<blockquote>%s</blockquote>", q.text());
    };
  }

  /// With what its words leave open: whose it is, and where.
  private Html position(Position position) {
    Optional<String> organization =
        position.organization().filter(name -> !position.text().endsWith(name));
    String told = position.text() + organization.orElse("");
    Optional<String> province = position.province().filter(name -> !told.contains(name));
    return Html.of(
        "<li>%s%s%s</li>",
        position.text(), flags(position.assessment()), line(List.of(organization, province)));
  }

  /// What looks odd about the fact, as small labels.
  Html flags() {
    return flags(fact.assessment());
  }

  private Html flags(Assessment assessment) {
    return Html.join(
        assessment.flags().stream()
            .map(flag ->
                Html.of("<span class=\"flag\">%s</span> ", labels.text("flag." + flag.label())))
            .toList());
  }

  private Html figure(String metric, Quantity quantity, Optional<String> unit) {
    String gap = unit.filter(name -> name.startsWith("%")).isPresent() ? "" : " ";
    return Html.of("%s <b>%s%s</b>", metric, number(quantity), unit.map(gap::concat).orElse(""));
  }

  String number(Quantity quantity) {
    String bound = "bound." + quantity.bound().label();
    return quantity.bound() == Quantity.Bound.RANGE
        ? labels.text(bound, number(quantity.min()), number(quantity.max()))
        : labels.text(bound, number(quantity.min()));
  }

  /// With every digit that was printed.
  private String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(labels.language().locale());
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  private Optional<String> date(Optional<String> iso) {
    return iso.map(date -> Dates.text(labels, date));
  }

  private Optional<String> when(Optional<String> when) {
    return when.map(time -> when(labels, time));
  }

  static String when(Labels labels, String time) {
    return time.equals("annual") ? labels.text("when.annual") : Dates.text(labels, time);
  }

  private static Html line(List<Optional<String>> parts) {
    List<String> known = parts.stream().flatMap(Optional::stream).toList();
    return known.isEmpty()
        ? Html.NONE
        : Html.of("<p class=\"details\">%s</p>", String.join(" · ", known));
  }
}
