package io.iotssf.assessment.testing;

import static io.iotssf.assessment.testing.With.with;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Component;
import io.iotssf.contracts.assessment.ComponentThreat;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.contracts.assessment.Connection;
import io.iotssf.contracts.assessment.DataFlow;
import io.iotssf.contracts.assessment.EvaluationStatement;
import io.iotssf.contracts.assessment.HandOff;
import io.iotssf.contracts.assessment.ImplementationRequest;
import io.iotssf.contracts.assessment.Incident;
import io.iotssf.contracts.assessment.Priority;
import io.iotssf.contracts.assessment.Relation;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.assessment.RiskCriterion;
import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.contracts.assessment.SolutionPassage;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.contracts.assessment.TreatmentPolicy;
import io.iotssf.contracts.assessment.UserGuidance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that lacks nothing: a maker who applies the framework, a resident, a controller and
 * a cloud service. The resident's difficulty of recovery is the one grave risk.
 */
public final class CompleteContent {
  public static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

  public static final UUID MAKER = new UUID(1, 1);
  public static final UUID RESIDENT = new UUID(1, 2);
  public static final UUID CONTROLLER = new UUID(2, 1);
  public static final UUID CLOUD = new UUID(2, 2);
  public static final UUID BURN = new UUID(3, 1);
  public static final UUID RECALL = new UUID(3, 2);

  /** The grave rating; it is the first one. */
  public static final UUID RESIDENT_RECOVERY = new UUID(4, 1);

  /** The maker's decision; it is the first one, and has the first measure. */
  public static final UUID MAKER_DECIDES = new UUID(5, 1);

  /** The resident's decision. */
  public static final UUID RESIDENT_DECIDES = new UUID(5, 2);

  private CompleteContent() {}

  /** The whole of it. */
  public static AssessmentContent content() {
    return new AssessmentContent(
        MAKER,
        TODAY.plusYears(1),
        List.of(passage(1, "overview"), passage(2, "premise")),
        List.of(),
        List.of(
            stakeholder(MAKER, "製造者", "iot-provider", null),
            stakeholder(RESIDENT, "住まい手", "end-user", "consumer")),
        List.of(new Relation(new UUID(6, 1), null, MAKER, RESIDENT, text("提供する"), null)),
        List.of(component(CONTROLLER, "コントローラ"), component(CLOUD, "クラウド")),
        List.of(new Connection(new UUID(6, 2), null, CONTROLLER, CLOUD, null, null)),
        List.of(new DataFlow(new UUID(6, 3), null, text("指示を出す"), CLOUD, CONTROLLER, null)),
        criteria(),
        List.of(incident(BURN, RESIDENT, CONTROLLER), incident(RECALL, MAKER, CLOUD)),
        ratings(),
        List.of(new EvaluationStatement(new UUID(6, 4), null, text("評価"), null)),
        List.of(threat(1, CONTROLLER), threat(2, CLOUD)),
        List.of(policy()),
        List.of(decision(MAKER_DECIDES, MAKER), decision(RESIDENT_DECIDES, RESIDENT)),
        List.of(measure(1, MAKER_DECIDES), measure(2, RESIDENT_DECIDES)),
        List.of(
            new ImplementationRequest(
                new UUID(8, 1), MAKER, RESIDENT, RESIDENT_DECIDES, text("依頼"), "agreed", null)),
        List.of(
            new HandOff(new UUID(8, 2), MAKER, RESIDENT, MAKER_DECIDES, text("更新"), true, true)),
        List.of(priority(1, "asset"), priority(2, "measure")),
        guidance(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same with another value of one field of the row that stands first in a list. */
  public static AssessmentContent firstWith(String list, String field, @Nullable Object value) {
    return firstWith(content(), list, field, value);
  }

  /** Another content with another value of one field of the row that stands first in a list. */
  public static AssessmentContent firstWith(
      AssessmentContent content, String list, String field, @Nullable Object value) {
    List<Record> rows = new ArrayList<>(rows(content, list));
    rows.set(0, with(rows.getFirst(), field, value));
    return with(content, list, List.copyOf(rows));
  }

  /** The same with one more row in a list. */
  public static AssessmentContent and(AssessmentContent content, String list, Record row) {
    return with(
        content, list, Stream.concat(rows(content, list).stream(), Stream.of(row)).toList());
  }

  @SuppressWarnings("unchecked") // all lists of a content are lists of records
  private static List<Record> rows(AssessmentContent content, String list) {
    return (List<Record>) Objects.requireNonNull(With.value(content, list));
  }

  private static Text text(String ja) {
    return Text.japanese(ja);
  }

  private static SolutionPassage passage(int id, String aspect) {
    return new SolutionPassage(new UUID(7, id), null, aspect, text(aspect), null);
  }

  /** A party with a part in the system, and somebody to act for it. */
  public static Stakeholder stakeholder(
      UUID id, String name, String role, @Nullable String userKind) {
    return new Stakeholder(
        id,
        null,
        new Text(name, name + " (en)"),
        null,
        List.of(role),
        userKind,
        false,
        null,
        List.of(),
        List.of("subject"),
        null);
  }

  private static Component component(UUID id, String name) {
    return new Component(
        id,
        null,
        new Text(name, name + " (en)"),
        text("説明"),
        MAKER,
        RESIDENT,
        RESIDENT,
        null,
        text("住居"),
        false,
        new Component.Importance("medium", text("基準"), text("理由")),
        null);
  }

  private static List<RiskCriterion> criteria() {
    List<RiskCriterion> criteria = new ArrayList<>();
    for (String level : List.of("limited", "serious", "fatal")) {
      criteria.add(criterion(criteria.size(), "difficulty-of-recovery", level));
    }
    for (String level : List.of("limited", "serious", "catastrophic")) {
      criteria.add(criterion(criteria.size(), "economic-impact", level));
    }
    return List.copyOf(criteria);
  }

  private static RiskCriterion criterion(int id, String axis, String level) {
    return new RiskCriterion(new UUID(9, id), axis, level, null, text("意味"), null, false);
  }

  private static Incident incident(UUID id, UUID stakeholder, UUID component) {
    return new Incident(
        id,
        null,
        stakeholder,
        List.of("attacker"),
        List.of("misuse"),
        List.of(component),
        text("インシデント"),
        text("被害"),
        List.of(),
        null);
  }

  private static List<RiskRating> ratings() {
    RiskRating grave = rating(1, RESIDENT, "difficulty-of-recovery", BURN);
    grave = with(grave, "level", "serious");
    grave = with(grave, "target", new RiskRating.ReasonedLevel("limited", text("根拠")));
    grave = with(grave, "afterTreatment", new RiskRating.ReasonedLevel("limited", text("根拠")));
    return List.of(
        grave,
        rating(2, RESIDENT, "economic-impact", BURN),
        rating(3, MAKER, "difficulty-of-recovery", RECALL),
        rating(4, MAKER, "economic-impact", RECALL));
  }

  private static RiskRating rating(int id, UUID stakeholder, String axis, UUID incident) {
    List<String> viewpoints =
        axis.equals("economic-impact")
            ? List.of(
                "direct-impact-inside",
                "direct-impact-outside",
                "duration",
                "substitutability",
                "indirect-impact")
            : List.of("privacy", "safety");
    return new RiskRating(
        new UUID(4, id),
        null,
        RiskRating.Subject.stakeholder(stakeholder),
        axis,
        "limited",
        null,
        viewpoints.stream()
            .map(viewpoint -> new RiskRating.Reason(viewpoint, null, text("理由")))
            .toList(),
        List.of(),
        List.of(incident),
        null,
        text("結論"),
        null,
        null,
        null);
  }

  private static ComponentThreat threat(int id, UUID component) {
    return new ComponentThreat(
        new UUID(10, id), null, component, "misuse", text("不正利用"), true, null);
  }

  private static TreatmentPolicy policy() {
    return new TreatmentPolicy(
        new UUID(11, 1),
        null,
        text("方針"),
        List.of(RESIDENT_RECOVERY),
        RESIDENT,
        MAKER,
        List.of(text("方針")),
        List.of(new TreatmentPolicy.CalledFor(text("要件"), "r-1")),
        List.of(),
        null);
  }

  private static RequirementDecision decision(UUID id, UUID stakeholder) {
    return new RequirementDecision(
        id,
        null,
        stakeholder,
        null,
        null,
        "in-operation",
        "system",
        text("要件"),
        "r-1",
        null,
        List.of("misuse"),
        "adopted",
        null,
        "high",
        TODAY,
        "planned",
        null);
  }

  private static ConcreteMeasure measure(int id, UUID decision) {
    return new ConcreteMeasure(
        new UUID(12, id), null, decision, "bullet", null, text("対策"), "planned", List.of(), null);
  }

  private static Priority priority(int id, String kind) {
    return new Priority(
        new UUID(13, id), null, kind, text("対象"), List.of(), null, text("理由"), null, null, null);
  }

  private static List<UserGuidance> guidance() {
    List<String> topics =
        List.of(
            "setup",
            "safe-use",
            "misuse-risk",
            "contact",
            "abnormal-notice",
            "update",
            "end-of-support",
            "disposal");
    return IntStream.range(0, topics.size())
        .mapToObj(
            index -> new UserGuidance(new UUID(14, index), topics.get(index), null, text("周知")))
        .toList();
  }
}
