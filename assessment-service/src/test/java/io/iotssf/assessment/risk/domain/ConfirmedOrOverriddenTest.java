package io.iotssf.assessment.risk.domain;

import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.part.domain.Fault;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.contracts.assessment.RiskRating;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConfirmedOrOverriddenTest {
  private static final Text WHY = Text.japanese("理由");

  private static final RiskRating SERIOUS_PROPOSED =
      new RiskRating(
          new UUID(0, 1),
          null,
          RiskRating.Subject.system(),
          "difficulty-of-recovery",
          null,
          null,
          List.of(
              new RiskRating.Reason("privacy", "limited", WHY),
              new RiskRating.Reason("safety", "serious", WHY)),
          List.of(),
          List.of(),
          null,
          null,
          null,
          null,
          null);

  private static final RiskRating NOTHING_PROPOSED = with(SERIOUS_PROPOSED, "reasons", List.of());

  @Test
  void theProposedLevelNeedsNoReason() {
    assertEquals(List.of(), judge(with(SERIOUS_PROPOSED, "level", "serious")));
  }

  @Test
  void anotherLevelNeedsAReasonWhetherItIsGraverOrLighter() {
    for (String level : List.of("limited", "fatal")) {
      RiskRating overridden = with(SERIOUS_PROPOSED, "level", level);
      Fault fault = judge(overridden).getFirst();
      assertEquals("/overrideReason", fault.pointer());
      assertTrue(fault.detail().contains("`serious`") && fault.detail().contains("safety"));
      assertEquals(List.of(), judge(with(overridden, "overrideReason", WHY)));
    }
  }

  @Test
  void aReasonThatIsLeftOverIsRefused() {
    RiskRating confirmed = with(SERIOUS_PROPOSED, "level", "serious");
    RiskRating freely = with(NOTHING_PROPOSED, "level", "fatal");
    for (RiskRating rating : List.of(confirmed, freely, SERIOUS_PROPOSED)) {
      assertEquals(
          List.of("/overrideReason"),
          judge(with(rating, "overrideReason", WHY)).stream().map(Fault::pointer).toList());
    }
  }

  @Test
  void whereNothingIsProposedAnyLevelStandsByItself() {
    assertEquals(List.of(), judge(with(NOTHING_PROPOSED, "level", "fatal")));
  }

  @Test
  void aLevelThatNobodySetYetDepartsFromNothing() {
    assertEquals(List.of(), judge(SERIOUS_PROPOSED));
  }

  private static List<Fault> judge(RiskRating rating) {
    Faults faults = new Faults();
    new ConfirmedOrOverridden().judge(rating, new Nothing(), faults);
    return faults.all();
  }

  private static final class Nothing implements Surroundings {
    @Override
    public <T extends Part> Optional<T> find(PartKind<T> kind, UUID id) {
      return Optional.empty();
    }

    @Override
    public <T extends Part> List<T> all(PartKind<T> kind) {
      return List.of();
    }

    @Override
    public Set<String> threats() {
      return Set.of();
    }

    @Override
    public boolean hasRequirement(String id) {
      return false;
    }

    @Override
    public boolean hasRequirementRow(String id) {
      return false;
    }
  }
}
