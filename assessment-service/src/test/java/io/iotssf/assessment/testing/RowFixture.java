package io.iotssf.assessment.testing;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.Component;
import io.iotssf.contracts.assessment.ComponentThreat;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.contracts.assessment.Connection;
import io.iotssf.contracts.assessment.DataFlow;
import io.iotssf.contracts.assessment.EvaluationStatement;
import io.iotssf.contracts.assessment.HandOff;
import io.iotssf.contracts.assessment.ImplementationRequest;
import io.iotssf.contracts.assessment.Incident;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.contracts.assessment.Priority;
import io.iotssf.contracts.assessment.Relation;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.assessment.RiskCriterion;
import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.contracts.assessment.SolutionPassage;
import io.iotssf.contracts.assessment.SolutionReference;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.contracts.assessment.TreatmentPolicy;
import io.iotssf.contracts.assessment.UserGuidance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One faultless row of each kind that says everything it can, and who they are about. */
public final class RowFixture {
  public static final UUID MAKER = id(1);
  public static final UUID USER = id(2);
  public static final UUID HEATER = id(3);
  public static final UUID ROUTER = id(4);
  public static final Text WORDS = new Text("言葉", "words");
  private static final Source SOURCE = new Source("draft", "(1)", "2", "3", "note");
  private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

  public static final SolutionPassage PASSAGE =
      new SolutionPassage(id(10), "o-1", "overview", WORDS, SOURCE);
  public static final SolutionReference REFERENCE =
      new SolutionReference(
          id(11), "ref-1", WORDS, WORDS, WORDS, "https://example.org/a?b=c", SOURCE);
  public static final Stakeholder STAKEHOLDER =
      new Stakeholder(
          MAKER,
          "maker",
          WORDS,
          WORDS,
          List.of("iot-provider", "maintenance-provider"),
          "business",
          true,
          WORDS,
          List.of(WORDS),
          List.of("subject-1", "subject-2"),
          SOURCE);
  public static final Stakeholder OTHER_STAKEHOLDER = With.with(STAKEHOLDER, "id", USER);
  public static final Relation RELATION = new Relation(id(12), "rel", MAKER, USER, WORDS, SOURCE);
  public static final Component COMPONENT =
      new Component(
          HEATER,
          "heater",
          WORDS,
          WORDS,
          MAKER,
          USER,
          MAKER,
          USER,
          WORDS,
          true,
          new Component.Importance("high", WORDS, WORDS),
          SOURCE);
  public static final Component OTHER_COMPONENT = With.with(COMPONENT, "id", ROUTER);
  public static final Connection CONNECTION =
      new Connection(id(13), "con", HEATER, ROUTER, WORDS, SOURCE);
  public static final DataFlow DATA_FLOW =
      new DataFlow(id(14), "flow", WORDS, HEATER, ROUTER, SOURCE);
  public static final RiskCriterion CRITERION =
      new RiskCriterion(id(15), "difficulty-of-recovery", "serious", "safety", WORDS, WORDS, false);
  public static final Incident INCIDENT =
      new Incident(
          id(16),
          "i-1",
          USER,
          List.of("attacker", "insider"),
          List.of("misuse", "information-leak"),
          List.of(HEATER, ROUTER),
          WORDS,
          WORDS,
          List.of(WORDS),
          SOURCE);
  public static final RiskRating RATING =
      new RiskRating(
          id(17),
          "r-1",
          new RiskRating.Subject("device", HEATER, WORDS),
          "difficulty-of-recovery",
          "fatal",
          WORDS,
          List.of(
              new RiskRating.Reason("privacy", "limited", WORDS),
              new RiskRating.Reason("safety", "serious", WORDS)),
          List.of(WORDS),
          List.of(id(16)),
          new RiskRating.ReasonedLevel("limited", WORDS),
          WORDS,
          new RiskRating.ReasonedLevel("limited", WORDS),
          new RiskRating.Acceptance(MAKER, WORDS, DAY),
          SOURCE);
  public static final EvaluationStatement EVALUATION =
      new EvaluationStatement(id(18), "e-1", WORDS, SOURCE);
  public static final ComponentThreat THREAT =
      new ComponentThreat(id(19), "t2-01", HEATER, "misuse", WORDS, true, SOURCE);
  public static final TreatmentPolicy POLICY =
      new TreatmentPolicy(
          id(20),
          "pol-1",
          WORDS,
          List.of(id(17)),
          USER,
          MAKER,
          List.of(WORDS),
          List.of(new TreatmentPolicy.CalledFor(WORDS, Around.REQUIREMENT)),
          List.of(WORDS),
          SOURCE);
  public static final RequirementDecision DECISION =
      new RequirementDecision(
          id(21),
          "t4-01",
          MAKER,
          USER,
          1,
          "before-operation",
          "system",
          WORDS,
          Around.REQUIREMENT,
          Around.REQUIREMENT_ROW,
          List.of("misuse", "information-leak"),
          "adopted",
          WORDS,
          "high",
          DAY,
          "planned",
          SOURCE);
  public static final ConcreteMeasure MEASURE =
      new ConcreteMeasure(
          id(22),
          "t4-01-m1",
          id(21),
          "bullet",
          null,
          WORDS,
          "partial",
          List.of(
              new ConcreteMeasure.Evidence(
                  "https://example.org/report", "0a".repeat(32), "somebody", DAY)),
          SOURCE);
  public static final ConcreteMeasure SUB_MEASURE =
      With.with(
          With.with(With.with(MEASURE, "id", id(23)), "kind", "sub-bullet"), "parent", id(22));
  public static final ImplementationRequest REQUEST =
      new ImplementationRequest(id(24), USER, MAKER, id(21), WORDS, "sent", WORDS);
  public static final HandOff HAND_OFF =
      new HandOff(id(25), MAKER, USER, id(21), WORDS, false, false);
  public static final Priority ASSET_PRIORITY =
      new Priority(
          id(26), "p-1", "asset", WORDS, List.of(HEATER), null, WORDS, WORDS, WORDS, SOURCE);
  public static final Priority MEASURE_PRIORITY =
      new Priority(
          id(27),
          "p-2",
          "measure",
          WORDS,
          List.of(),
          Around.REQUIREMENT,
          WORDS,
          WORDS,
          WORDS,
          SOURCE);
  public static final UserGuidance GUIDANCE =
      new UserGuidance(id(28), "abnormal-notice", USER, WORDS);

  private RowFixture() {}

  /** A small number as an id. */
  public static UUID id(int number) {
    return new UUID(0, number);
  }

  /** All of them; every row that one of them names is among them. */
  public static List<Part> all() {
    return List.of(
        PASSAGE,
        REFERENCE,
        STAKEHOLDER,
        OTHER_STAKEHOLDER,
        RELATION,
        COMPONENT,
        OTHER_COMPONENT,
        CONNECTION,
        DATA_FLOW,
        CRITERION,
        INCIDENT,
        RATING,
        EVALUATION,
        THREAT,
        POLICY,
        DECISION,
        MEASURE,
        SUB_MEASURE,
        REQUEST,
        HAND_OFF,
        ASSET_PRIORITY,
        MEASURE_PRIORITY,
        GUIDANCE);
  }
}
