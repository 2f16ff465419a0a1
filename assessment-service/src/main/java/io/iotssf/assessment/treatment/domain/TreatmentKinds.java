package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.part.domain.References.component;
import static io.iotssf.assessment.part.domain.References.each;
import static io.iotssf.assessment.part.domain.References.one;
import static io.iotssf.assessment.part.domain.References.stakeholder;

import io.iotssf.assessment.part.domain.KindCodes;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.PartReference;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.ComponentThreat;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.contracts.assessment.HandOff;
import io.iotssf.contracts.assessment.ImplementationRequest;
import io.iotssf.contracts.assessment.Priority;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.assessment.TreatmentPolicy;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The kinds of rows of the risk treatment (overview 2-3). */
public final class TreatmentKinds {
  /** Threats per component. */
  public static final PartKind<ComponentThreat> COMPONENT_THREAT =
      PartKind.led(
          "component-threat",
          "component-threats",
          "componentThreats",
          ComponentThreat.class,
          AssessmentContent::componentThreats,
          row -> component("component", row.component()),
          new ComponentThreatRule());

  /** How risk is treated. */
  public static final PartKind<TreatmentPolicy> POLICY =
      PartKind.led(
          "treatment-policy",
          "policies",
          "policies",
          TreatmentPolicy.class,
          AssessmentContent::policies,
          TreatmentKinds::referencesOf,
          new PolicyRule());

  /** What each stakeholder decides on each requirement. */
  public static final PartKind<RequirementDecision> REQUIREMENT_DECISION =
      new PartKind<>(
          KindCodes.REQUIREMENT_DECISION,
          "requirement-decisions",
          "requirementDecisions",
          RequirementDecision.class,
          AssessmentContent::requirementDecisions,
          row ->
              Stream.concat(
                  stakeholder("stakeholder", row.stakeholder()),
                  stakeholder("requestedBy", row.requestedBy())),
          (row, around) -> DecisionOwners.of(row),
          new DecisionRule(),
          new DecisionEditRule());

  /** What is done, bullet by bullet. */
  public static final PartKind<ConcreteMeasure> MEASURE =
      new PartKind<>(
          KindCodes.MEASURE,
          "measures",
          "measures",
          ConcreteMeasure.class,
          AssessmentContent::measures,
          row ->
              Stream.concat(
                  one("decision", KindCodes.REQUIREMENT_DECISION, row.decision()),
                  one("parent", KindCodes.MEASURE, row.parent())),
          DecisionOwners::of,
          new MeasureRule(),
          new MeasureEditRule());

  /** What one asks another to implement. */
  public static final PartKind<ImplementationRequest> REQUEST =
      new PartKind<>(
          "request",
          "requests",
          "requests",
          ImplementationRequest.class,
          AssessmentContent::requests,
          TreatmentKinds::referencesOf,
          (row, around) -> both(row.from(), row.to()),
          new RequestRule(),
          new RequestEditRule());

  /** What one provides and another relies on. */
  public static final PartKind<HandOff> HAND_OFF =
      new PartKind<>(
          "hand-off",
          "hand-offs",
          "handOffs",
          HandOff.class,
          AssessmentContent::handOffs,
          TreatmentKinds::referencesOf,
          (row, around) -> both(row.provider(), row.relier()),
          new HandOffRule(),
          new HandOffEditRule());

  /** What comes first. */
  public static final PartKind<Priority> PRIORITY =
      PartKind.led(
          "priority",
          "priorities",
          "priorities",
          Priority.class,
          AssessmentContent::priorities,
          row -> each("components", KindCodes.COMPONENT, row.components()),
          new PriorityRule());

  private TreatmentKinds() {}

  private static Stream<PartReference> referencesOf(TreatmentPolicy row) {
    return Stream.of(
            each("ratings", KindCodes.RISK_RATING, row.ratings()),
            stakeholder("beneficiary", row.beneficiary()),
            stakeholder("addressee", row.addressee()))
        .flatMap(each -> each);
  }

  private static Stream<PartReference> referencesOf(ImplementationRequest row) {
    return Stream.of(
            stakeholder("from", row.from()),
            stakeholder("to", row.to()),
            one("decision", KindCodes.REQUIREMENT_DECISION, row.decision()))
        .flatMap(each -> each);
  }

  private static Stream<PartReference> referencesOf(HandOff row) {
    return Stream.of(
            stakeholder("provider", row.provider()),
            stakeholder("relier", row.relier()),
            one("decision", KindCodes.REQUIREMENT_DECISION, row.decision()))
        .flatMap(each -> each);
  }

  /** Both parties; one and the same only in a row that its rule refuses. */
  private static Set<UUID> both(UUID one, UUID other) {
    return one.equals(other) ? Set.of(one) : Set.of(one, other);
  }
}
