package io.iotssf.assessment.preparation.domain;

import static io.iotssf.assessment.part.domain.References.component;
import static io.iotssf.assessment.part.domain.References.stakeholder;

import io.iotssf.assessment.part.domain.EditRule;
import io.iotssf.assessment.part.domain.KindCodes;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.PartReference;
import io.iotssf.assessment.part.domain.References;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Component;
import io.iotssf.contracts.assessment.Connection;
import io.iotssf.contracts.assessment.DataFlow;
import io.iotssf.contracts.assessment.Relation;
import io.iotssf.contracts.assessment.RiskCriterion;
import io.iotssf.contracts.assessment.SolutionPassage;
import io.iotssf.contracts.assessment.SolutionReference;
import io.iotssf.contracts.assessment.Stakeholder;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of rows of the preparation (overview 2-3). */
public final class PreparationKinds {
  /** What the solution is, what is assumed, what is left out. */
  public static final PartKind<SolutionPassage> SOLUTION =
      PartKind.led(
          "solution-passage",
          "solution",
          "solution",
          SolutionPassage.class,
          AssessmentContent::solution,
          row -> References.none(),
          new SolutionRule());

  /** Laws and documents that are cited. */
  public static final PartKind<SolutionReference> REFERENCE =
      PartKind.led(
          "reference",
          "references",
          "references",
          SolutionReference.class,
          AssessmentContent::references,
          row -> References.none(),
          new ReferenceRule());

  /** The parties. Whoever acts for one sees who the others are: it asks and relies on them. */
  public static final PartKind<Stakeholder> STAKEHOLDER =
      new PartKind<>(
          KindCodes.STAKEHOLDER,
          "stakeholders",
          "stakeholders",
          Stakeholder.class,
          AssessmentContent::stakeholders,
          row -> References.none(),
          (row, around) -> PreparationKinds.parties(around),
          new StakeholderRule(),
          EditRule.ledOnly());

  /** What one party does for another. */
  public static final PartKind<Relation> RELATION =
      PartKind.led(
          "relation",
          "relations",
          "relations",
          Relation.class,
          AssessmentContent::relations,
          row -> Stream.concat(stakeholder("from", row.from()), stakeholder("to", row.to())),
          new RelationRule());

  /** The devices and parts of the system. */
  public static final PartKind<Component> COMPONENT =
      new PartKind<>(
          KindCodes.COMPONENT,
          "components",
          "components",
          Component.class,
          AssessmentContent::components,
          PreparationKinds::referencesOf,
          (row, around) -> PreparationKinds.concerned(row),
          new ComponentRule(),
          EditRule.ledOnly());

  /** By which way two components exchange data. */
  public static final PartKind<Connection> CONNECTION =
      PartKind.led(
          "connection",
          "connections",
          "connections",
          Connection.class,
          AssessmentContent::connections,
          row -> Stream.concat(component("from", row.from()), component("to", row.to())),
          new ConnectionRule());

  /** The steps of the data flow. */
  public static final PartKind<DataFlow> DATA_FLOW =
      PartKind.led(
          "data-flow",
          "data-flows",
          "dataFlows",
          DataFlow.class,
          AssessmentContent::dataFlows,
          row -> Stream.concat(component("from", row.from()), component("to", row.to())),
          new DataFlowRule());

  /** What the levels mean in this assessment. */
  public static final PartKind<RiskCriterion> RISK_CRITERION =
      new PartKind<>(
          "risk-criterion",
          "risk-criteria",
          "riskCriteria",
          RiskCriterion.class,
          AssessmentContent::riskCriteria,
          row -> References.none(),
          (row, around) -> Set.of(),
          new CriterionRule(),
          new CriterionEditRule());

  private PreparationKinds() {}

  private static Stream<PartReference> referencesOf(Component row) {
    return Stream.of(
            stakeholder("providedBy", row.providedBy()),
            stakeholder("ownedBy", row.ownedBy()),
            stakeholder("operatedBy", row.operatedBy()),
            stakeholder("outsourcedTo", row.outsourcedTo()))
        .flatMap(each -> each);
  }

  private static Set<UUID> parties(Surroundings around) {
    return around.all(STAKEHOLDER).stream()
        .map(Stakeholder::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<UUID> concerned(Component row) {
    return referencesOf(row).map(PartReference::id).collect(Collectors.toUnmodifiableSet());
  }
}
