package io.iotssf.report.deliverable.api;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import io.iotssf.report.deliverable.domain.DeliverableQuery;
import io.iotssf.report.rendering.model.DocumentKind;
import io.iotssf.report.rendering.model.DocumentLanguage;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which of the deliverables a client asks for. */
public class DeliverableFilters {
  private static final List<String> KINDS =
      Arrays.stream(DocumentKind.values()).map(DocumentKind::code).toList();
  private static final List<String> LANGUAGES =
      Arrays.stream(DocumentLanguage.values()).map(DocumentLanguage::code).toList();

  @Parameter(description = "Of this revision only.")
  @QueryParam("revision")
  @Schema(implementation = Integer.class, minimum = "1")
  @Nullable String revision;

  @Parameter(description = "Of this kind only, for example user-sheet.")
  @QueryParam("kind")
  @Nullable String kind;

  @Parameter(description = "In this language only, ja or en.")
  @QueryParam("language")
  @Nullable String language;

  /**
   * @throws ProblemException 400 when there can be no such revision, kind or language
   */
  DeliverableQuery query(
      @Nullable UUID assessment, DeliverableQuery.@Nullable Place after, int limit) {
    requireOneOf("kind", kind, KINDS);
    requireOneOf("language", language, LANGUAGES);
    return new DeliverableQuery(assessment, number(revision), kind, language, after, limit);
  }

  /** The same for the same question, for cursors. */
  String words() {
    return revision + "/" + kind + "/" + language;
  }

  private static @Nullable Integer number(@Nullable String given) {
    if (given != null && !given.matches("[1-9][0-9]{0,8}")) {
      throw new ProblemException(
          ProblemType.INVALID_VALUE,
          "The query parameter 'revision' is the number of a revision, from 1.");
    }
    return given == null ? null : Integer.valueOf(given);
  }

  private static void requireOneOf(String name, @Nullable String given, List<String> known) {
    if (given != null && !known.contains(given)) {
      throw new ProblemException(
          ProblemType.INVALID_VALUE, "The query parameter '" + name + "' is one of " + known + ".");
    }
  }
}
