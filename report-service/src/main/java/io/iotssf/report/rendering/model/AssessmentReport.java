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
 * @param missing what the source lacks
 * @param errata every erratum that touches what is quoted
 */
public record AssessmentReport(
    String title,
    Imprint imprint,
    List<Statement> overview,
    List<Statement> premises,
    List<Party> parties,
    List<ComponentRow> components,
    List<Statement> dataFlow,
    List<Rating> ratings,
    RiskGrid grid,
    List<RequirementGroup> requirements,
    List<RequirementGroup> requirementsNotInTable3,
    List<ErratumNote> errata,
    List<MissingPart> missing,
    List<SourceLine> sources)
    implements DocumentModel {

  @Override
  public DocumentKind kind() {
    return DocumentKind.ASSESSMENT_REPORT;
  }

  /** Whether a stakeholder applies the framework. */
  public boolean applied() {
    return parties.stream().anyMatch(Party::applyingEntity);
  }

  /** Whether anything is said of how any risk is treated. */
  public boolean treated() {
    return ratings.stream().anyMatch(Rating::treated);
  }

  /** Whether a threat is assumed for any component. */
  public boolean threatened() {
    return components.stream().anyMatch(component -> !component.threats().isEmpty());
  }

  /**
   * A component with the threats assumed for it.
   *
   * @param description null where nothing is said
   */
  public record ComponentRow(
      String name, @Nullable String description, List<ThreatEntry> threats, List<Absence> absent)
      implements Sparse {}

  /**
   * @param text the threat in the words of the assessment
   * @param principal whether it is marked as a principal threat
   */
  public record ThreatEntry(String code, String text, boolean principal, List<Absence> absent)
      implements Sparse {}

  /** The requirements of one perspective. */
  public record RequirementGroup(Label perspective, List<RequirementRow> rows) {}

  /**
   * @param target null where it is not said
   * @param party who mainly implements it
   * @param requirement null where the source lost it
   * @param decisions what was decided on it; more than one where it is asked of several
   */
  public record RequirementRow(
      @Nullable Label target,
      String party,
      @Nullable String requirement,
      List<Label> threats,
      List<Decided> decisions,
      List<Absence> absent)
      implements Sparse {}

  /**
   * @param decision null while nobody decided
   * @param party who decides and implements
   * @param requestedBy name of the stakeholder that asks for it; null for one's own
   */
  public record Decided(
      @Nullable Label decision, String party, @Nullable String requestedBy, List<Absence> absent)
      implements Sparse {}
}
