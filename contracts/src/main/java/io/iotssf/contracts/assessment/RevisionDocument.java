package io.iotssf.contracts.assessment;

import io.iotssf.contracts.DataFlowStep;
import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.Measure;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.SourceDocument;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.ViewpointReason;
import io.iotssf.contracts.catalog.UseCase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An immutable numbered snapshot of an assessment. Its bytes are stored once, hashed with SHA-256,
 * and served as stored; nothing in it changes afterwards.
 *
 * @param tenant id of the organisation that owns the assessment
 * @param revision number, from 1
 * @param version version of the assessment that was approved
 * @param origin the case it was started from
 * @param submittedBy who submitted; never the same subject as {@code approvedBy}
 * @param applyingEntity id of the stakeholder that applies the framework
 * @param requirementRows table 3 of the use case as it was quoted, in its order; a row and the
 *     decision on it have the same stakeholder and requirement id
 * @param errata errata of the catalogue that touch what is quoted here
 */
public record RevisionDocument(
    String tenant,
    UUID assessment,
    int revision,
    long version,
    String title,
    Origin origin,
    Actor submittedBy,
    Instant submittedAt,
    Actor approvedBy,
    Instant approvedAt,
    UUID applyingEntity,
    List<Text> overview,
    List<Text> premises,
    List<Stakeholder> stakeholders,
    List<Component> components,
    List<DataFlowStep> dataFlow,
    List<RiskRating> riskRatings,
    List<UseCase.RequirementRow> requirementRows,
    List<RequirementDecision> requirementDecisions,
    List<Erratum> errata,
    List<SourceDocument> sources) {

  /**
   * Where the assessment was started from.
   *
   * @param sha256 hash of the edition document it was copied from, lower-case hexadecimal
   */
  public record Origin(String useCase, String edition, Text title, String sha256) {}

  /**
   * A person, as the token named them.
   *
   * @param subject the token's {@code sub}
   * @param name the token's {@code preferred_username}
   */
  public record Actor(String subject, String name) {}

  /**
   * @param key id of the stakeholder in its use case
   * @param role one of the four stakeholder roles; null for a party that is only affected
   */
  public record Stakeholder(
      UUID id,
      String key,
      Text name,
      Text description,
      @Nullable String role,
      @Nullable String userKind,
      boolean affectedParty,
      Source source) {}

  /** A component with the threats assumed for it, in order. */
  public record Component(
      UUID id,
      String key,
      Text name,
      Text description,
      List<ComponentThreat> threats,
      Source source) {}

  /**
   * @param threat code of the threat
   * @param text the threat in the words of the assessment
   * @param principal whether it is a principal threat; null where the source does not say
   */
  public record ComponentThreat(UUID id, String threat, Text text, @Nullable Boolean principal) {}

  /**
   * @param subject {@code system}, or the key of a stakeholder
   * @param level code of the level; null when not yet rated
   */
  public record RiskRating(
      UUID id,
      String subject,
      String axis,
      @Nullable String level,
      List<ViewpointReason> reasons,
      List<Text> conditions,
      Text statement,
      Source source) {}

  /**
   * What one stakeholder decided on one requirement.
   *
   * @param stakeholder id of the stakeholder that decides and implements
   * @param number as printed in the case's table
   * @param threats codes of the threats it answers; {@code all} alone means that it applies to all
   * @param decision {@code adopted}, {@code not-adopted} or {@code not-applicable}
   * @param reason why it was decided so; null when none was given
   */
  public record RequirementDecision(
      UUID id,
      UUID stakeholder,
      int number,
      String perspective,
      String target,
      Text requirement,
      @Nullable String requirementId,
      List<String> threats,
      String decision,
      @Nullable String reason,
      List<Measure> measures,
      Source source) {}
}
