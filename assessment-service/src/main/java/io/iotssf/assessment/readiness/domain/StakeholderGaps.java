package io.iotssf.assessment.readiness.domain;

import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.contracts.assessment.Incident;
import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.contracts.assessment.Stakeholder;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is lacking for single stakeholders. */
final class StakeholderGaps {

  private StakeholderGaps() {}

  /**
   * A party with a part in the system decides by its people; one that is only affected has none.
   */
  static Stream<Gap> nobodyAssigned(Situation situation) {
    return situation.content().stakeholders().stream()
        .filter(stakeholder -> !stakeholder.roles().isEmpty() && stakeholder.assignees().isEmpty())
        .map(
            stakeholder -> gap(stakeholder, "「%s」を担当する者が割り当てられていない。", "Nobody is assigned to %s."));
  }

  /**
   * Every party is looked at for what may happen to it. While there is no incident at all, that is
   * said once instead.
   */
  static Stream<Gap> withoutIncident(Situation situation) {
    Set<UUID> harmed = harmed(situation);
    return situation.content().stakeholders().stream()
        .filter(stakeholder -> !harmed.isEmpty() && !harmed.contains(stakeholder.id()))
        .map(
            stakeholder ->
                gap(
                    stakeholder,
                    "「%s」に想定されるインシデントが記述されていない。",
                    "No incident is stated that may harm %s."));
  }

  /**
   * Whoever an incident may harm, and whoever is there only as an affected party, has its risk
   * rated: by itself, or within the system as a whole. While nothing at all is rated, that is said
   * once instead.
   */
  static Stream<Gap> harmedButUnrated(Situation situation) {
    if (situation.content().riskRatings().isEmpty() || systemIsRated(situation)) {
      return Stream.empty();
    }
    Set<UUID> harmed = harmed(situation);
    Set<UUID> rated = rated(situation);
    return situation.content().stakeholders().stream()
        .filter(stakeholder -> stakeholder.affectedParty() || harmed.contains(stakeholder.id()))
        .filter(stakeholder -> !rated.contains(stakeholder.id()))
        .map(
            stakeholder ->
                gap(
                    stakeholder,
                    "被害を受け得る「%s」について、リスクの大きさが評価されていない。",
                    "%s may be harmed, but its risk is not rated."));
  }

  private static boolean systemIsRated(Situation situation) {
    return situation.content().riskRatings().stream()
        .anyMatch(rating -> rating.subject().kind().equals("system"));
  }

  private static Set<UUID> rated(Situation situation) {
    return situation.content().riskRatings().stream()
        .map(RiskRating::subject)
        .filter(subject -> subject.kind().equals("stakeholder"))
        .map(RiskRating.Subject::id)
        .collect(Collectors.toSet());
  }

  private static Set<UUID> harmed(Situation situation) {
    return situation.content().incidents().stream()
        .map(Incident::stakeholder)
        .collect(Collectors.toSet());
  }

  private static Gap gap(Stakeholder stakeholder, String ja, String en) {
    return new Gap(
        stakeholder.id(),
        RowKind.STAKEHOLDER,
        stakeholder.id(),
        Phrase.of(ja, en, stakeholder.name()));
  }
}
