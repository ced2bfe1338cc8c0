package motin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that is reported of something, by kind of fact: for each the newest, and the way to all.
///
/// @param summary what stands above: eras of a province, posts over time, a picture of figures
record ProfilePage(Labels labels, Profile profile, Html summary, boolean hasCharts)
    implements View {

  @Override
  public String title() {
    return profile.name() + " · Motin";
  }

  @Override
  public Html content() {
    List<Html> parts = new ArrayList<>();
    profile.parts().forEach(part -> parts.add(part(part)));
    return Html.of(
        """
        <div class="profile">
        <p class="kicker">%s</p>
        <h1 lang="vi">%s</h1>
        <p class="downloads"><a href="%s">%s</a> <a href="%s">CSV</a></p>
        %s
        %s
        </div>
        """,
        labels.text("profile." + profile.what().label()),
        profile.name(),
        profile.search().link(),
        labels.text("profile.articles"),
        profile.search().link("/api/search.csv"),
        summary,
        Html.join(parts));
  }

  private Html part(Profile.Part part) {
    return Html.of(
        """
        <section class="part-of" id="%s">
        <h2><span class="kind %s">%s</span> <b>%s</b></h2>
        %s
        <p class="downloads"><a href="%s">%s</a> <a href="%s">CSV</a></p>
        </section>
        """,
        part.kind(),
        part.kind(),
        labels.text("kind." + part.kind()),
        labels.text("number", part.found().total()),
        new FactTable(labels, part.kind(), part.found().hits(), Optional.empty()).html(),
        part.all(),
        labels.text("table.all", part.found().total()),
        part.csv());
  }
}
