package io.iotssf.contracts.catalog;

import io.iotssf.contracts.DataFlowStep;
import io.iotssf.contracts.Measure;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A worked case (ユースケース), the template of an assessment.
 *
 * @param id for example {@code gas-water-heater}
 * @param edition edition that prints it
 * @param applyingEntity id of the stakeholder that applies the framework (適用主体)
 * @param applyingEntitySource where the applying entity is named
 * @param selection why the collection took it; null where the edition does not say
 * @param overview outline of the solution, paragraph by paragraph
 * @param premises what the case assumes
 * @param caveats what a reader must bear in mind
 * @param leadIns sentences that only lead to a table, a figure, a document or the next step
 * @param references the laws and documents it cites
 * @param incidents what may happen to whom
 * @param incidentNotes notes (※) that incidents refer to
 * @param evaluation what follows from the ratings, sentence by sentence
 * @param policies how grave risks are treated
 * @param requirementRows which requirement, for whom, against which threats
 * @param measureRows what each stakeholder does or is asked to do
 * @param priorities which assets and measures come first, and by which criterion
 * @param missing what the source held in a figure or lost at a page break, never invented
 */
public record UseCase(
    String id,
    String edition,
    Text title,
    String applyingEntity,
    Source applyingEntitySource,
    @Nullable Selection selection,
    List<Passage> overview,
    List<Passage> premises,
    List<Passage> caveats,
    List<Passage> leadIns,
    List<Reference> references,
    List<Stakeholder> stakeholders,
    List<Component> components,
    List<DataFlowStep> dataFlow,
    List<ComponentThreat> componentThreats,
    List<Incident> incidents,
    List<Passage> incidentNotes,
    List<Passage> evaluation,
    List<Rating> ratings,
    List<Policy> policies,
    List<RequirementRow> requirementRows,
    List<MeasureRow> measureRows,
    List<Priority> priorities,
    List<Missing> missing,
    Source source) {

  /**
   * Why the collection took this case (selection table of the overview).
   *
   * @param number as printed
   * @param userCategory 利用者の区分
   * @param environment 利用環境
   * @param useCase the case as the table names it
   * @param applyingEntity who is thought to apply the framework, as the table names it
   * @param readerGroups ids of the groups of readers that the applying entity belongs to
   * @param reasons 具体的な選定理由, one by one
   */
  public record Selection(
      int number,
      Text userCategory,
      Text environment,
      Text useCase,
      Text applyingEntity,
      List<String> readerGroups,
      List<Passage> reasons,
      Source source) {}

  /**
   * @param id unique in its edition
   * @param description what the source says of it; null where it says nothing
   * @param roles which of the four stakeholder roles it has, the principal one first; empty for a
   *     party that is only affected
   * @param userKind {@code consumer} or {@code business}; null for a party that is no user
   */
  public record Stakeholder(
      String id,
      Text name,
      @Nullable Text description,
      List<String> roles,
      @Nullable String userKind,
      boolean affectedParty,
      Source source) {

    /** The principal role; null for a party that is only affected. */
    public @Nullable String role() {
      return roles.isEmpty() ? null : roles.getFirst();
    }
  }

  /**
   * A device or part of the system (システムを構成する機器).
   *
   * @param description null where the source only names it
   */
  public record Component(String id, Text name, @Nullable Text description, Source source) {}

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
   * What may happen, and what follows (想定されるセキュリティインシデント等とその結果).
   *
   * @param stakeholder id of the stakeholder whom it harms
   * @param classification the owner's cell as printed
   * @param agents {@code attacker}, {@code insider}, {@code negligence}: whoever the words name;
   *     empty where they name nobody
   * @param threats ids of the threats that the words name
   * @param components ids of the components that the words name
   * @param notes ids of the notes ({@link UseCase#incidentNotes}) that the row refers to
   */
  public record Incident(
      String id,
      String stakeholder,
      Text classification,
      List<String> agents,
      List<String> threats,
      List<String> components,
      Text incident,
      Text damage,
      List<String> notes,
      Source source) {}

  /**
   * How one stakeholder's risk is treated (影響が大きいリスクに対処するための対策方針).
   *
   * @param heading as printed
   * @param beneficiary id of the stakeholder whose risk is lowered
   * @param addressee id of the stakeholder who acts; null where the source does not say
   * @param policies the policies; more than one where the source does not tie each to its
   *     requirements
   * @param requirements what it calls for
   * @param notes notes on it
   */
  public record Policy(
      String id,
      Text heading,
      String beneficiary,
      @Nullable String addressee,
      List<Text> policies,
      List<PolicyRequirement> requirements,
      List<Text> notes,
      Source source) {}

  /**
   * @param requirementId the requirement that it words; null when the edition lists none
   */
  public record PolicyRequirement(Text text, @Nullable String requirementId) {}

  /**
   * A level on one axis with its reasons.
   *
   * @param subject {@code system}, or the id of a stakeholder
   * @param axis id of the axis
   * @param level id of the level; null when only a figure showed it
   * @param conditions under which conditions the level holds, as printed
   * @param statement the sentence that concludes it; null where the source has none
   */
  public record Rating(
      String id,
      String subject,
      String axis,
      @Nullable String level,
      List<ViewpointReason> reasons,
      List<Text> conditions,
      @Nullable Text statement,
      Source source) {}

  /**
   * Why a level holds, seen from one viewpoint.
   *
   * @param viewpoint id of the viewpoint; null where the source does not say
   */
  public record ViewpointReason(@Nullable String viewpoint, Text reason) {}

  /**
   * A row of the requirement table (table 3 of the draft). Its perspective and target belong to the
   * row and may differ from the requirement's own.
   *
   * @param stakeholder who mainly implements it
   * @param threats ids of the threats it answers; {@code all} alone means that it applies to all
   * @param requirement the wording of this row; null where the cell is lost and nothing settles it
   * @param requirementId the requirement that it words; null when the edition lists none
   */
  public record RequirementRow(
      String id,
      int position,
      String perspective,
      String target,
      String stakeholder,
      List<String> threats,
      @Nullable Text requirement,
      @Nullable String requirementId,
      Source source) {}

  /**
   * A row of the measure tables (tables 4 to 7 of the draft).
   *
   * @param stakeholder id of the stakeholder that takes the measures
   * @param requestedBy id of the stakeholder that asks for them (対応を依頼); null for own measures
   * @param number as printed (22 is absent in the draft's table 4); null where none is printed
   * @param target null where the table does not say it
   * @param requirement the wording of this row; null where the cell is lost and nothing settles it
   * @param requirementRow id of the requirement row that it decides; null when there is none
   */
  public record MeasureRow(
      String id,
      String stakeholder,
      @Nullable String requestedBy,
      @Nullable Integer number,
      String perspective,
      @Nullable String target,
      @Nullable Text requirement,
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
   * What a figure, a page break or an annex took with it; it is never invented.
   *
   * @param field what is missing
   * @param why {@code figure}, {@code page-break} or {@code annex-B}
   */
  public record Missing(String field, String why, Text note) {}
}
