package io.iotssf.assessment.testing;

import static io.iotssf.assessment.testing.Requests.text;

import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.testing.Assessments.Assessment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people send about a row of one kind, for an assessment that was just started from the case.
 *
 * @param row a row to add
 * @param change a merge patch that is allowed
 * @param changed the field that the patch changes
 * @param fault a merge patch that breaks a rule of the kind
 * @param faultAt where the fault is found
 * @param dangling a merge patch that names a row that is not there; null where a kind names none
 * @param danglingAt where that is found
 */
public record RowSample(
    PartKind<?> kind,
    Map<String, Object> row,
    Map<String, Object> change,
    String changed,
    Map<String, Object> fault,
    String faultAt,
    @Nullable Map<String, Object> dangling,
    @Nullable String danglingAt) {
  /** The id of no row. */
  public static final String NOBODY = new UUID(9, 9).toString();

  /** The sample of a kind. */
  public static RowSample of(PartKind<?> kind, Assessment assessment) {
    return new RowSamples(assessment).of(kind);
  }

  /** The collection of the kind in an assessment. */
  public String path(Assessment assessment) {
    return assessment.path() + "/" + kind.collection();
  }

  /** The same kind of the same name; an unknown name is a slip in a test. */
  public static RowSample of(String code, Assessment assessment) {
    return of(Kinds.byCode(code).orElseThrow(), assessment);
  }

  /** One sample for each kind, made for one assessment. */
  private static final class RowSamples {
    private static final Map<String, Object> BLANK = Map.of("text", text(" "));
    private static final Map<String, Object> REWORDED = Map.of("text", text("改めた言葉"));

    private final String maker;
    private final String user;
    private final String heater;
    private final String router;
    private final String decision;

    RowSamples(Assessment assessment) {
      List<String> stakeholders = assessment.json().getList("stakeholders.id");
      List<String> components = assessment.json().getList("components.id");
      maker = stakeholders.get(0);
      user = stakeholders.get(1);
      heater = components.get(0);
      router = components.get(1);
      decision = assessment.json().getString("requirementDecisions[0].id");
    }

    RowSample of(PartKind<?> kind) {
      return switch (kind.code()) {
        case "solution-passage" ->
            told(
                kind,
                Map.of("aspect", "premise", "text", text("前提")),
                Map.of("aspect", "x"),
                "/aspect");
        case "reference" ->
            sample(kind, Map.of("title", text("文書")))
                .changing("address", "https://example.org/")
                .refusing(Map.of("address", "javascript:alert(1)"), "/address");
        case "stakeholder" ->
            sample(
                    kind,
                    Map.of(
                        "name",
                        text("保守者"),
                        "affectedParty",
                        false,
                        "roles",
                        List.of("maintenance-provider")))
                .changing("department", text("品質保証部"))
                .refusing(Map.of("roles", List.of("king")), "/roles/0");
        case "evaluation-statement" -> told(kind, Map.of("text", text("評価")), BLANK, "/text");
        case "risk-criterion" ->
            sample(
                    kind,
                    Map.of(
                        "axis",
                        "economic-impact",
                        "level",
                        "serious",
                        "meaning",
                        text("意味"),
                        "proposed",
                        false))
                .changing("guidance", text("指針"))
                .refusing(Map.of("level", "fatal"), "/level");
        case "user-guidance" ->
            sample(kind, Map.of("topic", "contact", "text", text("連絡先")))
                .changing("audience", user)
                .refusing(Map.of("topic", "weather"), "/topic")
                .dangling("audience", NOBODY, "/audience");
        case "priority" ->
            sample(
                    kind,
                    Map.of("kind", "asset", "subject", text("ルータ"), "components", List.of(router)))
                .changing("byMagnitude", text("影響が大きい"))
                .refusing(Map.of("requirementId", EditionFixture.REQUIREMENT), "/requirementId")
                .dangling("components", List.of(NOBODY), "/components/0");
        default -> between(kind);
      };
    }

    /** Rows that stand between others. */
    private RowSample between(PartKind<?> kind) {
      return switch (kind.code()) {
        case "relation" ->
            told(
                    kind,
                    Map.of("from", maker, "to", user, "text", text("提供する")),
                    Map.of("to", maker),
                    "/to")
                .dangling("from", NOBODY, "/from");
        case "component" ->
            sample(kind, Map.of("name", text("中継器")))
                .changing("internetFacing", true)
                .refusing(Map.of("zone", text("")), "/zone")
                .dangling("ownedBy", NOBODY, "/ownedBy");
        case "connection" ->
            sample(kind, Map.of("from", heater, "to", router))
                .changing("medium", text("有線"))
                .refusing(Map.of("to", heater), "/to")
                .dangling("to", NOBODY, "/to");
        case "data-flow" ->
            sample(kind, Map.of("text", text("指示を送る")))
                .changing("from", heater)
                .refusing(BLANK, "/text")
                .dangling("from", NOBODY, "/from");
        case "hand-off" ->
            told(
                    kind,
                    Map.of(
                        "provider",
                        maker,
                        "relier",
                        user,
                        "text",
                        text("更新の配布"),
                        "agreedByProvider",
                        false,
                        "agreedByRelier",
                        false),
                    BLANK,
                    "/text")
                .dangling("decision", NOBODY, "/decision");
        case "request" ->
            told(
                    kind,
                    Map.of("from", maker, "to", user, "text", text("依頼"), "status", "sent"),
                    BLANK,
                    "/text")
                .dangling("decision", NOBODY, "/decision");
        default -> judged(kind);
      };
    }

    /** Rows of the risk assessment and of its treatment. */
    private RowSample judged(PartKind<?> kind) {
      return switch (kind.code()) {
        case "incident" ->
            sample(
                    kind,
                    Map.of(
                        "stakeholder",
                        user,
                        "agents",
                        List.of("attacker"),
                        "threats",
                        List.of("misuse"),
                        "components",
                        List.of(heater),
                        "incident",
                        text("誤作動"),
                        "damage",
                        text("やけど")))
                .changing("damage", text("火災"))
                .refusing(Map.of("threats", List.of("weather")), "/threats/0")
                .dangling("components", List.of(heater, NOBODY), "/components/1");
        case "risk-rating" ->
            sample(
                    kind,
                    Map.of(
                        "axis",
                        "economic-impact",
                        "subject",
                        Map.of("kind", "stakeholder", "id", user)))
                .changing("level", "limited")
                .refusing(Map.of("level", "fatal"), "/level")
                .dangling("incidents", List.of(NOBODY), "/incidents/0");
        case "component-threat" ->
            sample(kind, Map.of("component", heater, "threat", "spoofing", "text", text("なりすまし")))
                .changing("principal", true)
                .refusing(Map.of("threat", "all"), "/threat")
                .dangling("component", NOBODY, "/component");
        case "treatment-policy" ->
            sample(
                    kind,
                    Map.of(
                        "heading",
                        text("見出し"),
                        "beneficiary",
                        user,
                        "policies",
                        List.of(text("方針"))))
                .changing("addressee", maker)
                .refusing(Map.of("policies", List.of()), "/policies")
                .dangling("ratings", List.of(NOBODY), "/ratings/0");
        case "requirement-decision" ->
            sample(
                    kind,
                    Map.of(
                        "stakeholder",
                        user,
                        "perspective",
                        "in-operation",
                        "requirement",
                        text("要件")))
                .changing("decision", "adopted")
                .refusing(Map.of("decision", "not-adopted"), "/reason")
                .dangling("requestedBy", NOBODY, "/requestedBy");
        case "measure" ->
            sample(kind, Map.of("decision", decision, "kind", "bullet", "text", text("対策")))
                .changing("status", "planned")
                .refusing(Map.of("kind", "sub-bullet"), "/parent")
                .dangling("decision", NOBODY, "/decision");
        default -> throw new IllegalArgumentException("No sample of " + kind.code());
      };
    }

    private static RowSample told(
        PartKind<?> kind, Map<String, Object> row, Map<String, Object> fault, String faultAt) {
      return new RowSample(kind, row, REWORDED, "text", fault, faultAt, null, null);
    }

    private static RowSample sample(PartKind<?> kind, Map<String, Object> row) {
      return new RowSample(kind, row, Map.of(), "", Map.of(), "", null, null);
    }
  }

  private RowSample changing(String field, Object value) {
    return new RowSample(
        kind, row, Map.of(field, value), field, fault, faultAt, dangling, danglingAt);
  }

  private RowSample refusing(Map<String, Object> patch, String pointer) {
    return new RowSample(kind, row, change, changed, patch, pointer, dangling, danglingAt);
  }

  private RowSample dangling(String field, Object value, String pointer) {
    return new RowSample(kind, row, change, changed, fault, faultAt, Map.of(field, value), pointer);
  }
}
