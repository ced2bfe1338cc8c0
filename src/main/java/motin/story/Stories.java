package motin.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motin.article.Article;
import motin.article.Published;

/// The stories of a run: told each article, it says of which story that is.
///
/// Candidates are the articles that share one of the smallest hashes; the verdict is containment.
/// An article joins the story of the candidate that holds most of it. After so many articles that
/// they would take 100 MB all are forgotten. For all threads.
public final class Stories {

  /// Hashes of a text that find its candidates.
  private static final int LOOKED_UP = 24;

  /// Articles looked at for one hash: more have it only where all pages of a site carry one text.
  private static final int MOST_FOR_HASH = 16;

  private static final int MOST = 40_000;

  private record Known(Fingerprint print, int story) {}

  /// A story, and the earliest article of it.
  private static final class Group {
    private final String id;
    private String earliest;
    private Optional<LocalDate> day;
    private int articles = 1;

    Group(Article first, String id) {
      this.id = id;
      this.earliest = first.id();
      this.day = first.published().map(Published::earliest);
    }

    void join(Article article) {
      articles++;
      Optional<LocalDate> other = article.published().map(Published::earliest);
      if (other.isPresent() && (day.isEmpty() || other.get().isBefore(day.get()))) {
        day = other;
        earliest = article.id();
      }
    }
  }

  private final List<Known> articles = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private Postings postings = new Postings();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, Integer> byUrl = new HashMap<>();

  /// Takes an article in.
  public Story add(Article article) {
    return add(article, Fingerprint.of(article), Optional.empty());
  }

  /// Takes an article in that may tell a story known from elsewhere, if it tells none known here.
  public synchronized Story add(Article article, Fingerprint print, Optional<String> elsewhere) {
    if (articles.size() >= MOST) {
      forget();
    }
    Integer same = byId.get(article.id());
    if (same != null) {
      return new Story(groups.get(same).id, Story.Kind.SAME);
    }
    Optional<Integer> revised = print.url().map(byUrl::get);
    int group = revised.or(() -> like(print)).orElse(groups.size());
    Story.Kind kind = Story.Kind.NEW;
    if (group == groups.size()) {
      groups.add(new Group(article, elsewhere.orElse(article.id())));
    } else {
      groups.get(group).join(article);
      kind = revised.isPresent() ? Story.Kind.REVISION : Story.Kind.COPY;
    }
    remember(article, print, group);
    return new Story(groups.get(group).id, kind);
  }

  /// The earliest article of a story, by the dates that its articles have.
  public synchronized Optional<String> earliest(String article) {
    return Optional.ofNullable(byId.get(article)).map(group -> groups.get(group).earliest);
  }

  /// Stories with more than one article.
  public synchronized long shared() {
    return groups.stream().filter(group -> group.articles > 1).count();
  }

  private Optional<Integer> like(Fingerprint print) {
    double best = Fingerprint.LEAST;
    Optional<Integer> found = Optional.empty();
    for (long hash : print.smallest(LOOKED_UP)) {
      for (int article : postings.of(hash, MOST_FOR_HASH)) {
        double share = print.share(articles.get(article).print());
        if (share >= best) {
          best = share;
          found = Optional.of(articles.get(article).story());
        }
      }
    }
    return found;
  }

  private void forget() {
    articles.clear();
    groups.clear();
    postings = new Postings();
    byId.clear();
    byUrl.clear();
  }

  private void remember(Article article, Fingerprint print, int group) {
    int number = articles.size();
    articles.add(new Known(print, group));
    byId.put(article.id(), group);
    print.url().ifPresent(address -> byUrl.putIfAbsent(address, group));
    print.smallest(LOOKED_UP).forEach(hash -> postings.add(hash, number));
  }
}
