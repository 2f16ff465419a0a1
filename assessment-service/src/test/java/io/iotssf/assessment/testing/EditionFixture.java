package io.iotssf.assessment.testing;

import io.iotssf.contracts.DataFlowStep;
import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.Measure;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.SourceDocument;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Framework;
import io.iotssf.contracts.catalog.Passage;
import io.iotssf.contracts.catalog.Reference;
import io.iotssf.contracts.catalog.Requirement;
import io.iotssf.contracts.catalog.Threat;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small edition with one use case: every kind of part, few of each. */
public final class EditionFixture {
  public static final String EDITION = "draft";
  public static final int RELEASE = 1;
  public static final String USE_CASE = "gas-water-heater";
  public static final String IOT_PROVIDER = "iot-provider";
  public static final String END_USER = "end-user";
  public static final String NEIGHBOUR = "neighbour";
  public static final String REQUIREMENT = "a-1-01";

  public static final Source SOURCE = new Source("draft", "(1)", null, null, null);

  private EditionFixture() {}

  public static EditionDocument edition() {
    return edition(EDITION, RELEASE, useCase());
  }

  /** The same with another name, release and use case. */
  public static EditionDocument edition(String edition, int release, UseCase useCase) {
    return new EditionDocument(
        edition,
        Text.japanese("草案"),
        release,
        List.of(new SourceDocument("draft", "title", "publisher", true, null)),
        null,
        new Framework(List.of(), List.of(), List.of(), List.of()),
        List.of(
            new Threat("information-leak", Text.japanese("情報漏えい"), SOURCE),
            new Threat("misuse", Text.japanese("不正利用"), SOURCE),
            new Threat("spoofing", Text.japanese("なりすまし"), SOURCE),
            new Threat("all", Text.japanese("全般"), SOURCE)),
        List.of(
            new Requirement(
                REQUIREMENT,
                1,
                "before-operation",
                "system",
                null,
                null,
                Text.japanese("要件"),
                SOURCE)),
        List.of(useCase),
        List.of(),
        List.of(
            erratum("e-1", "t4-01"),
            erratum("e-2", "another-case"),
            erratum("e-3", "t3-01"),
            erratum("e-4", "c-1"),
            erratum("e-5", "l-1")));
  }

  public static UseCase useCase() {
    return useCase(USE_CASE, stakeholders(), components(), ratings(), measureRows());
  }

  /** The same with other parts: those that a source may say in part only. */
  public static UseCase useCase(
      String id,
      List<UseCase.Stakeholder> stakeholders,
      List<UseCase.Component> components,
      List<UseCase.Rating> ratings,
      List<UseCase.MeasureRow> measureRows) {
    return new UseCase(
        id,
        EDITION,
        new Text("ガス給湯器", "gas water heater"),
        IOT_PROVIDER,
        SOURCE,
        null,
        List.of(new Passage("o-1", Text.japanese("概要"), SOURCE)),
        List.of(new Passage("p-1", Text.japanese("前提"), SOURCE)),
        List.of(new Passage("c-1", Text.japanese("留意点"), SOURCE)),
        List.of(new Passage("l-1", Text.japanese("以下の通り。"), SOURCE)),
        List.of(
            new Reference("ref-1", Text.japanese("発行者"), Text.japanese("文書"), null, "p-1", SOURCE)),
        stakeholders,
        components,
        List.of(new DataFlowStep(1, Text.japanese("操作"), SOURCE)),
        List.of(
            new UseCase.ComponentThreat("t2-01", "heater", "misuse", Text.japanese("不正利用"), SOURCE),
            new UseCase.ComponentThreat(
                "t2-02", "router", "information-leak", Text.japanese("情報漏えい"), SOURCE)),
        List.of(incident()),
        List.of(
            new Passage("n-1", Text.japanese("※1"), SOURCE),
            new Passage("n-2", Text.japanese("※2"), SOURCE)),
        List.of(new Passage("e-1", Text.japanese("評価"), SOURCE)),
        ratings,
        List.of(policy()),
        List.of(
            requirementRow("t3-01", IOT_PROVIDER, List.of("misuse")),
            requirementRow("t3-02", END_USER, List.of("all"))),
        measureRows,
        List.of(
            priority("pr-1", "asset", "likelihood", List.of("router"), null),
            priority("pr-2", "measure", "effectiveness", List.of(), REQUIREMENT)),
        List.of(new UseCase.Missing("mapping", "figure", Text.japanese("図"))),
        SOURCE);
  }

  private static UseCase.Incident incident() {
    return new UseCase.Incident(
        "i-1",
        NEIGHBOUR,
        Text.japanese("近隣"),
        List.of("attacker"),
        List.of("misuse"),
        List.of("heater"),
        Text.japanese("誤作動"),
        Text.japanese("やけど"),
        List.of("n-2"),
        SOURCE);
  }

  private static UseCase.Policy policy() {
    return new UseCase.Policy(
        "pol-1",
        Text.japanese("見出し"),
        NEIGHBOUR,
        null,
        List.of(Text.japanese("方針")),
        List.of(new UseCase.PolicyRequirement(Text.japanese("要件"), REQUIREMENT)),
        List.of(Text.japanese("注")),
        SOURCE);
  }

  private static UseCase.RequirementRow requirementRow(
      String id, String stakeholder, List<String> threats) {
    return new UseCase.RequirementRow(
        id,
        1,
        "before-operation",
        "system",
        stakeholder,
        threats,
        Text.japanese("要件"),
        REQUIREMENT,
        SOURCE);
  }

  private static UseCase.Priority priority(
      String id,
      String kind,
      String criterion,
      List<String> components,
      @Nullable String requirementId) {
    return new UseCase.Priority(
        id,
        kind,
        criterion,
        Text.japanese("対象"),
        components,
        requirementId,
        Text.japanese("理由"),
        SOURCE);
  }

  public static List<UseCase.Stakeholder> stakeholders() {
    return List.of(
        stakeholder(IOT_PROVIDER, List.of(IOT_PROVIDER), false),
        stakeholder(END_USER, List.of(END_USER), false),
        stakeholder(NEIGHBOUR, List.of(), true));
  }

  private static UseCase.Stakeholder stakeholder(String id, List<String> roles, boolean affected) {
    return new UseCase.Stakeholder(
        id, Text.japanese(id), Text.japanese("説明"), roles, null, affected, SOURCE);
  }

  public static List<UseCase.Component> components() {
    return List.of(
        new UseCase.Component("heater", Text.japanese("給湯器"), Text.japanese("機器"), SOURCE),
        new UseCase.Component("router", Text.japanese("ルータ"), Text.japanese("中継"), SOURCE));
  }

  public static List<UseCase.Rating> ratings() {
    return List.of(
        new UseCase.Rating(
            "r-1",
            "system",
            "difficulty-of-recovery",
            "serious",
            List.of(new UseCase.ViewpointReason("privacy", Text.japanese("理由"))),
            List.of(),
            Text.japanese("重大なダメージ"),
            SOURCE),
        new UseCase.Rating(
            "r-2",
            "system",
            "economic-impact",
            "limited",
            List.of(new UseCase.ViewpointReason("duration", Text.japanese("理由"))),
            List.of(Text.japanese("大規模回収等がない場合")),
            Text.japanese("限定的な経済影響"),
            SOURCE));
  }

  public static List<UseCase.MeasureRow> measureRows() {
    return List.of(
        row("t4-01", IOT_PROVIDER, 1, "system", "t3-01"),
        row("t4-02", IOT_PROVIDER, 2, "system", null),
        row("t7-01", END_USER, 1, "system", "t3-02"));
  }

  /** A row that one stakeholder asks another to take, with a bullet, what is under it, a note. */
  public static UseCase.MeasureRow requestedRow(String id, @Nullable Text requirement) {
    return new UseCase.MeasureRow(
        id,
        END_USER,
        IOT_PROVIDER,
        null,
        "in-operation",
        null,
        requirement,
        null,
        null,
        List.of(
            new Measure(id + "-m1", "bullet", null, Text.japanese("対策")),
            new Measure(id + "-m2", "sub-bullet", id + "-m1", Text.japanese("内訳")),
            new Measure(id + "-m3", "note", null, Text.japanese("※注"))),
        SOURCE);
  }

  /** A row of a measure table. */
  public static UseCase.MeasureRow row(
      String id,
      String stakeholder,
      @Nullable Integer number,
      @Nullable String target,
      @Nullable String requirementRow) {
    return new UseCase.MeasureRow(
        id,
        stakeholder,
        null,
        number,
        "before-operation",
        target,
        Text.japanese("要件 " + id),
        null,
        requirementRow,
        List.of(new Measure(id + "-m1", "bullet", null, Text.japanese("対策"))),
        SOURCE);
  }

  private static Erratum erratum(String id, String target) {
    return new Erratum(
        id, "misread", "text", target, null, "誤", "正", Text.japanese("理由"), "high", "scan", SOURCE);
  }
}
