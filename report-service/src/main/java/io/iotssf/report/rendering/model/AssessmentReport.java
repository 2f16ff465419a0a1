package io.iotssf.report.rendering.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole assessment.
 *
 * @param components table 1 and, with their threats, table 2
 * @param dataFlow steps in order
 * @param grid where the rated subjects stand on axes 1 and 2
 * @param requirements table 3 word for word with what was decided, one group a perspective
 * @param requirementsNotInTable3 what was decided on other requirements
 * @param errata every erratum that touches what is quoted
 */
public record AssessmentReport(
    String title,
    Imprint imprint,
    List<String> overview,
    List<String> premises,
    List<Party> parties,
    List<ComponentRow> components,
    List<String> dataFlow,
    List<Rating> ratings,
    RiskGrid grid,
    List<RequirementGroup> requirements,
    List<RequirementGroup> requirementsNotInTable3,
    List<ErratumNote> errata,
    List<SourceLine> sources)
    implements DocumentModel {

  @Override
  public DocumentKind kind() {
    return DocumentKind.ASSESSMENT_REPORT;
  }

  /** A component with the threats assumed for it. */
  public record ComponentRow(String name, String description, List<ThreatEntry> threats) {}

  /**
   * @param text the threat in the words of the assessment
   * @param principal whether it is marked as a principal threat
   */
  public record ThreatEntry(String code, String text, boolean principal) {}

  /** The requirements of one perspective. */
  public record RequirementGroup(Label perspective, List<RequirementRow> rows) {}

  /**
   * @param party who mainly implements it
   * @param decision null where none was taken
   */
  public record RequirementRow(
      Label target,
      String party,
      String requirement,
      List<Label> threats,
      @Nullable Label decision) {}
}
