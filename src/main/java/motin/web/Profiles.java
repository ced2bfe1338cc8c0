package motin.web;

import java.io.IOException;
import java.util.Set;
import motin.index.ArticleIndex;
import motin.index.Facet;

/// The profile that an address asks for: `/official?name=`, `/province?name=&as=`,
/// `/event?organization=&term=`, `/document?number=`.
final class Profiles {

  private Profiles() {}

  static Profile of(ArticleIndex index, String what, Parameters parameters)
      throws IOException, ProblemException {
    return switch (what) {
      case "official" -> {
        parameters.only(Set.of("name"));
        yield Profile.official(index, parameters.required("name"));
      }
      case "document" -> {
        parameters.only(Set.of("number"));
        yield Profile.document(index, parameters.required("number"));
      }
      case "event" -> {
        parameters.only(Set.of("organization", "term"));
        yield Profile.event(index, parameters.required("organization"), parameters.text("term"));
      }
      default -> {
        parameters.only(Set.of("name", "as"));
        String name = parameters.required("name");
        yield Profile.province(index, name, view(name, parameters));
      }
    };
  }

  /// Today's province with all that was merged into it, unless the name is only an old one or
  /// another view is asked for.
  static Facet view(String name, Parameters parameters) throws ProblemException {
    String as = parameters.text("as").orElse(Outlines.NEW.has(name) ? "34" : "reported");
    return switch (as) {
      case "34" -> Facet.PROVINCE_34;
      case "63" -> Facet.PROVINCE_63;
      case "reported" -> Facet.PROVINCE;
      default -> throw Problem.badParameter("as", "34, 63 or reported expected").exception();
    };
  }
}
