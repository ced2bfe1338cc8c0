package motin.web;

/// What stands on a page; [Shell] puts the rest around it.
interface View {

  String title();

  Html content();

  /// What the search box holds.
  default Search search() {
    return Search.NEWEST;
  }

  /// Whether the bar has the search box.
  default boolean hasBox() {
    return true;
  }

  /// Whether the page has tables that are drawn.
  default boolean hasCharts() {
    return false;
  }
}
