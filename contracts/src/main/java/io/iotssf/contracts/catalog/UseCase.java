package io.iotssf.contracts.catalog;

import io.iotssf.contracts.DataFlowStep;
import io.iotssf.contracts.Measure;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.ViewpointReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A worked case (ユースケース), the template of an assessment.
 *
 * @param id for example {@code gas-water-heater}
 * @param edition edition that prints it
 * @param applyingEntity id of the stakeholder that applies the framework (適用主体)
 * @param applyingEntitySource where the applying entity is named
 * @param overview outline of the solution, paragraph by paragraph
 * @param premises what the case assumes or leaves out
 * @param requirementRows table 3: which requirement, for whom, against which threats
 * @param measureRows tables 4 to 7: what each stakeholder does
 * @param priorities which assets and measures come first, and by which criterion
 * @param missing what the source held in a figure or lost at a page break, never invented
 */
public record UseCase(
    String id,
    String edition,
    Text title,
    String applyingEntity,
    Source applyingEntitySource,
    List<Passage> overview,
    List<Passage> premises,
    List<Stakeholder> stakeholders,
    List<Component> components,
    List<DataFlowStep> dataFlow,
    List<ComponentThreat> componentThreats,
    List<Rating> ratings,
    List<RequirementRow> requirementRows,
    List<MeasureRow> measureRows,
    List<Priority> priorities,
    List<Missing> missing,
    Source source) {

  /** A quoted passage. */
  public record Passage(String id, Text text, Source source) {}

  /**
   * @param id the role code, which is also the stakeholder's id in its case
   * @param role one of the four stakeholder roles; null for a party that is only affected
   * @param userKind {@code consumer} or {@code business}; null for a party that is no user
   */
  public record Stakeholder(
      String id,
      Text name,
      Text description,
      @Nullable String role,
      @Nullable String userKind,
      boolean affectedParty,
      Source source) {}

  /** A device or part of the system (表1 システムを構成する機器). */
  public record Component(String id, Text name, Text description, Source source) {}

  /**
   * One cell of table 2.
   *
   * @param component id of the component
   * @param threat id of the threat
   * @param literal the threat as the cell prints it, for example 利用者による誤操作
   */
  public record ComponentThreat(
      String id, String component, String threat, Text literal, Source source) {}

  /**
   * A level on one axis with its reasons.
   *
   * @param subject {@code system}, or the id of a stakeholder
   * @param axis id of the axis
   * @param level id of the level; null when only a figure showed it
   * @param conditions under which conditions the level holds, as printed
   * @param statement the sentence that concludes it
   */
  public record Rating(
      String id,
      String subject,
      String axis,
      @Nullable String level,
      List<ViewpointReason> reasons,
      List<Text> conditions,
      Text statement,
      Source source) {}

  /**
   * A row of table 3. Its perspective and target belong to the row and may differ from A-1.
   *
   * @param stakeholder who mainly implements it
   * @param threats ids of the threats it answers; {@code all} alone means that it applies to all
   * @param requirement the wording of this row
   * @param requirementId the requirement of A-1 that it words; null when there is none
   */
  public record RequirementRow(
      String id,
      int position,
      String perspective,
      String target,
      String stakeholder,
      List<String> threats,
      Text requirement,
      @Nullable String requirementId,
      Source source) {}

  /**
   * A row of tables 4 to 7.
   *
   * @param number as printed (22 is absent in table 4)
   * @param requirementRow id of the row of table 3 that it decides; null when there is none
   */
  public record MeasureRow(
      String id,
      String stakeholder,
      int number,
      String perspective,
      String target,
      Text requirement,
      @Nullable String requirementId,
      @Nullable String requirementRow,
      List<Measure> measures,
      Source source) {}

  /**
   * @param kind {@code asset} or {@code measure}
   * @param criterion {@code magnitude}, {@code likelihood} or {@code effectiveness}
   * @param components ids of the components it names; empty for a measure
   * @param requirementId the requirement it names; null for an asset, or when A-1 has none
   */
  public record Priority(
      String id,
      String kind,
      String criterion,
      Text subject,
      List<String> components,
      @Nullable String requirementId,
      @Nullable Text reason,
      Source source) {}

  /**
   * @param field what is missing
   * @param why {@code figure}, {@code page-break} or {@code annex-B}
   */
  public record Missing(String field, String why, Text note) {}
}
