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
        List.of(),
        List.of(useCase),
        List.of(),
        List.of(
            erratum("e-1", "t4-01"),
            erratum("e-2", "another-case"),
            erratum("e-3", "t3-01"),
            erratum("e-4", "c-1")));
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
        List.of(),
        stakeholders,
        components,
        List.of(new DataFlowStep(1, Text.japanese("操作"), SOURCE)),
        List.of(
            new UseCase.ComponentThreat("t2-01", "heater", "misuse", Text.japanese("不正利用"), SOURCE),
            new UseCase.ComponentThreat(
                "t2-02", "router", "information-leak", Text.japanese("情報漏えい"), SOURCE)),
        List.of(),
        List.of(),
        List.of(),
        ratings,
        List.of(),
        List.of(
            new UseCase.RequirementRow(
                "t3-01",
                1,
                "before-operation",
                "system",
                IOT_PROVIDER,
                List.of("misuse"),
                Text.japanese("要件"),
                "a-1-01",
                SOURCE)),
        measureRows,
        List.of(),
        List.of(),
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
        row("t7-01", END_USER, 1, "system", null));
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
