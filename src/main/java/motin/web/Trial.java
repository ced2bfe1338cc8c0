package motin.web;

import motin.Outcome;
import motin.Pipeline;
import motin.corpus.ExtractionJson;
import motin.ingest.Input;

/// What a page or a text that somebody brings says, at once. Nothing of it is kept.
final class Trial {

  private final Pipeline pipeline;

  Trial(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /// The form, and below it what was sent with it.
  Answer page(Question question) throws ProblemException {
    Labels labels = Labels.in(question.language());
    if (question.posted().isEmpty()) {
      return Answer.page(200, new TrialPage(labels, "").html());
    }
    String text =
        question
            .posted()
            .get()
            .field("text")
            .orElseThrow(() -> Problem.badParameter("text", "missing").exception());
    TrialPage page = new TrialPage(labels, text);
    return switch (pipeline.mine(Input.of("pasted", text))) {
      case Outcome.Mined(var extraction) -> Answer.page(200, page.html(extraction));
      case Outcome.Rejected(_, String reason) -> Answer.page(422, page.refused(reason));
    };
  }

  /// The JSON of the export for the bytes of a page or a text.
  Answer data(Posted posted) throws ProblemException {
    return switch (pipeline.mine(posted.input())) {
      case Outcome.Mined(var extraction) -> Answer.json(ExtractionJson.write(extraction));
      case Outcome.Rejected(_, String reason) ->
          throw new Problem(422, "No article", reason).exception();
    };
  }
}
