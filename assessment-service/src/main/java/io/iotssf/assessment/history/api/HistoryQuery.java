package io.iotssf.assessment.history.api;

import io.iotssf.assessment.history.domain.HistoryFilter;
import io.iotssf.assessment.history.domain.RecordedResources;
import io.iotssf.contracts.event.AssessmentChanged;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What narrows a history. */
final class HistoryQuery {
  @Parameter(description = "Who did it, the token's sub")
  @QueryParam("subject")
  @Nullable String subject;

  @Parameter(description = "Kind of what was written, for example risk-rating")
  @QueryParam("resource")
  @Nullable String resource;

  @Parameter(description = "Id of what was written")
  @QueryParam("resourceId")
  @Nullable String resourceId;

  @Parameter(description = "What was done, for example updated")
  @QueryParam("action")
  @Nullable String action;

  @Parameter(description = "The first moment, for example 2026-04-01T00:00:00Z")
  @QueryParam("from")
  @Nullable String from;

  @Parameter(description = "The moment before which it was done")
  @QueryParam("until")
  @Nullable String until;

  HistoryFilter filter(RecordedResources recorded) {
    requireKnown("resource", resource, recorded.codes());
    requireKnown("action", action, AssessmentChanged.ACTIONS);
    return new HistoryFilter(
        subject, resource, resourceId, action, moment("from", from), moment("until", until));
  }

  /** An empty list for a misspelt code would read as if nothing had been done. */
  private static void requireKnown(String name, @Nullable String code, List<String> known) {
    if (code != null && !known.contains(code)) {
      throw new ProblemException(
          ProblemType.INVALID_VALUE, "`%s` is one of %s.".formatted(name, known));
    }
  }

  private static @Nullable Instant moment(String name, @Nullable String value) {
    try {
      return value == null ? null : Instant.parse(value);
    } catch (DateTimeException e) {
      throw new ProblemException(
          ProblemType.INVALID_VALUE,
          "`%s` is a moment such as 2026-04-01T00:00:00Z.".formatted(name));
    }
  }
}
