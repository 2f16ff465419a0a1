package io.iotssf.assessment.content.domain;

import static io.iotssf.assessment.testing.EditionFixture.END_USER;
import static io.iotssf.assessment.testing.EditionFixture.IOT_PROVIDER;
import static io.iotssf.assessment.testing.EditionFixture.REQUIREMENT;
import static io.iotssf.assessment.testing.EditionFixture.SOURCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.catalogue.domain.Template;
import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.contracts.assessment.ImplementationRequest;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StartingDecisionsTest {
  private static final Text ASKED = Text.japanese("依頼する要件");

  private final EditionDocument edition = edition(ASKED);
  private final AssessmentContent content = start(edition);

  @Test
  void whatTheCaseTakesMeasuresForIsAdopted() {
    assertEquals(
        new RequirementDecision(
            decision("t4-01"),
            "t4-01",
            stakeholder(IOT_PROVIDER),
            null,
            1,
            "before-operation",
            "system",
            Text.japanese("要件 t4-01"),
            null,
            "t3-01",
            List.of("misuse"),
            "adopted",
            null,
            null,
            null,
            null,
            SOURCE),
        content.requirementDecisions().getFirst());
  }

  @Test
  void whatTheCaseOnlyListsIsThereToBeDecided() {
    assertEquals(
        new RequirementDecision(
            decision("t3-02"),
            "t3-02",
            stakeholder(END_USER),
            null,
            null,
            "before-operation",
            "system",
            Text.japanese("要件"),
            REQUIREMENT,
            "t3-02",
            List.of("all"),
            null,
            null,
            null,
            null,
            null,
            SOURCE),
        content.requirementDecisions().getLast());
    assertEquals(
        List.of("t4-01", "t6-01", "t3-02"),
        content.requirementDecisions().stream().map(RequirementDecision::key).toList());
  }

  @Test
  void bulletsKeepWhatStandsUnderThem() {
    List<ConcreteMeasure> measures =
        content.measures().stream()
            .filter(measure -> measure.decision().equals(decision("t6-01")))
            .toList();
    assertEquals(
        List.of(
            measure("t6-01-m1", "bullet", null, "対策"),
            measure("t6-01-m2", "sub-bullet", id("measure/t6-01-m1"), "内訳"),
            measure("t6-01-m3", "note", null, "※注")),
        measures);
  }

  @Test
  void whatIsAskedOfAnotherIsARequestThatIsSent() {
    assertEquals(
        List.of(
            new ImplementationRequest(
                id("request/t6-01"),
                stakeholder(IOT_PROVIDER),
                stakeholder(END_USER),
                decision("t6-01"),
                ASKED,
                "sent",
                null)),
        content.requests());
    assertEquals(stakeholder(IOT_PROVIDER), content.requirementDecisions().get(1).requestedBy());
  }

  @Test
  void whatTheSourceLostIsNotAsked() {
    EditionDocument lost = edition(null);
    assertEquals(List.of(), start(lost).requests());
    assertEquals(
        List.of(), ContentCheck.whole(ContentSurroundings.of(start(lost), lost, Set.of())));
  }

  private static ConcreteMeasure measure(
      String key, String kind, @Nullable UUID parent, String text) {
    return new ConcreteMeasure(
        id("measure/" + key),
        key,
        decision("t6-01"),
        kind,
        parent,
        Text.japanese(text),
        null,
        List.of(),
        SOURCE);
  }

  private static EditionDocument edition(@Nullable Text asked) {
    UseCase useCase =
        EditionFixture.useCase(
            EditionFixture.USE_CASE,
            EditionFixture.stakeholders(),
            EditionFixture.components(),
            EditionFixture.ratings(),
            List.of(
                EditionFixture.row("t4-01", IOT_PROVIDER, 1, "system", "t3-01"),
                EditionFixture.requestedRow("t6-01", asked)));
    return EditionFixture.edition(EditionFixture.EDITION, EditionFixture.RELEASE, useCase);
  }

  private static AssessmentContent start(EditionDocument edition) {
    return StartingContent.from(
        new Template(edition, "0".repeat(64), edition.useCases().getFirst()));
  }

  private static UUID decision(String row) {
    return id("requirement-decision/" + row);
  }

  private static UUID stakeholder(String row) {
    return id("stakeholder/" + row);
  }

  private static UUID id(String kindAndRow) {
    return UUID.nameUUIDFromBytes(("draft/" + kindAndRow).getBytes(UTF_8));
  }
}
