package motin.web;

import java.util.List;

/// Every kind of page once, with what a reader of the samples or of the corpus would open.
final class Walk {

  private Walk() {}

  /// @param article an id in the index
  static List<String> pages(String article) {
    return List.of(
        "/",
        "/?q=lao+cai",
        "/?q=khongcotunao",
        "/articles/" + article,
        "/articles/" + article + "?q=lao+cai",
        "/articles/" + article + "/dropped",
        "/facts/officials",
        "/facts/targets?sort=-value",
        "/facts/counts?q=khongcotunao",
        "/official?name=" + Search.encode("Hoàng Văn Mẫu"),
        "/province?name=" + Search.encode("Lào Cai"),
        "/event?organization=" + Search.encode("Đảng bộ tỉnh Lào Cai"),
        "/across",
        "/compare",
        "/compare?one=" + Search.encode("Lào Cai") + "&other=" + Search.encode("Lai Châu"),
        "/coverage",
        "/coverage?era=63",
        "/map",
        "/map?kind=counts&era=63",
        "/about",
        "/try",
        "/no/such/page");
  }
}
