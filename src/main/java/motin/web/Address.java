package motin.web;

/// Where the pages of things are.
final class Address {

  private Address() {}

  static String official(String name) {
    return "/official?name=" + Search.encode(name);
  }

  static String province(String name) {
    return "/province?name=" + Search.encode(name);
  }

  static String document(String number) {
    return "/document?number=" + Search.encode(number);
  }

  /// @param term empty for every term
  static String event(String organization, String term) {
    String of = "/event?organization=" + Search.encode(organization);
    return term.isEmpty() ? of : of + "&term=" + Search.encode(term);
  }
}
