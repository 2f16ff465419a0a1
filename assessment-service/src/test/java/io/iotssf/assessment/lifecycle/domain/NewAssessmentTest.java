package io.iotssf.assessment.lifecycle.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.catalogue.domain.Template;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.assessment.preparation.domain.Stakeholder;
import io.iotssf.assessment.testing.DossierFixture;
import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.assessment.treatment.domain.RequirementDecision;
import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewAssessmentTest {
  private final WholeAssessment made = make();

  @Test
  void itStartsAsADraftWithoutAVersion() {
    assertEquals(Status.DRAFT, made.dossier().status());
    assertEquals(0, made.dossier().version());
    assertNull(made.dossier().submission());
  }

  @Test
  void theApplyingEntityIsOneOfItsStakeholders() {
    Stakeholder provider = made.stakeholders().getFirst();
    assertEquals(EditionFixture.IOT_PROVIDER, provider.key());
    assertEquals(provider.id(), made.dossier().applyingEntity());
  }

  @Test
  void everyRequirementIsAdoptedWithTheThreatsOfTheRowItDecides() {
    assertEquals(
        List.of(List.of("misuse"), List.of(), List.of()),
        made.requirementDecisions().stream().map(RequirementDecision::threats).toList());
    assertTrue(
        made.requirementDecisions().stream()
            .allMatch(each -> each.decision().equals("adopted") && each.reason() == null));
  }

  @Test
  void onlyTheErrataOfWhatIsQuotedComeAlong() {
    assertEquals(
        List.of("e-1", "e-3", "e-4"), made.quotation().errata().stream().map(Erratum::id).toList());
  }

  @Test
  void caveatsAreQuotedBehindThePremisesAndLeadInsAreNot() {
    assertEquals(List.of(Text.japanese("前提"), Text.japanese("留意点")), made.quotation().premises());
  }

  @Test
  void table3IsQuotedAsItIs() {
    assertEquals(EditionFixture.useCase().requirementRows(), made.quotation().requirementRows());
  }

  @Test
  void twoAssessmentsShareNothing() {
    WholeAssessment another = make();
    assertNotEquals(made.dossier().id(), another.dossier().id());
    assertNotEquals(made.stakeholders().getFirst().id(), another.stakeholders().getFirst().id());
  }

  private static WholeAssessment make() {
    return NewAssessment.from(
        new Template(EditionFixture.edition(), "0".repeat(64), EditionFixture.useCase()),
        "title",
        DossierFixture.AT);
  }
}
