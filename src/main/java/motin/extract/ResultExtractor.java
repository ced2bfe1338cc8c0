package motin.extract;

import java.util.List;
import motin.fact.Result;

/// Reads what was reached: of all measured figures those that are told as results.
final class ResultExtractor {

  List<Result> extract(Figures figures, List<Measured> all, PublicMatter matter, Whose whose) {
    var results = new ResultWords(figures, matter);
    List<Measured> reached = all.stream().filter(results::isResult).toList();
    return Stated.once(figures, reached, whose).stream()
        .map(stated -> result(figures, stated))
        .toList();
  }

  private static Result result(Figures figures, Stated stated) {
    Measured measured = stated.measured();
    return new Result(
        stated.metric(),
        measured.named().quantity(),
        measured.named().unit(),
        measured.when(),
        stated.organization(),
        measured.aim().reason(figures.reading().tokens()),
        stated.evidence(figures.reading().tokens(), "result"));
  }
}
