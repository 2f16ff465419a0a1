package io.iotssf.assessment.readiness.domain;

import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.contracts.assessment.UserGuidance;
import java.util.function.Function;
import java.util.stream.Stream;

/** Topics on which a user is not told anything, neither by itself nor among all users. */
final class GuidanceGaps {

  private GuidanceGaps() {}

  /** Topics that a kind of user is not told about. */
  static Function<Situation, Stream<Gap>> of(String userKind) {
    return situation ->
        situation.content().stakeholders().stream()
            .filter(stakeholder -> userKind.equals(stakeholder.userKind()))
            .flatMap(user -> gaps(situation, user));
  }

  private static Stream<Gap> gaps(Situation situation, Stakeholder user) {
    return Stream.of(GuidanceTopic.values())
        .filter(topic -> !isTold(situation, user, topic))
        .map(topic -> new Gap(user.id(), RowKind.GUIDANCE, null, message(user, topic)));
  }

  private static boolean isTold(Situation situation, Stakeholder user, GuidanceTopic topic) {
    return situation.content().userGuidance().stream()
        .filter(guidance -> guidance.topic().equals(topic.code()))
        .filter(guidance -> !guidance.text().ja().isBlank())
        .anyMatch(guidance -> reaches(guidance, user));
  }

  private static boolean reaches(UserGuidance guidance, Stakeholder user) {
    return guidance.audience() == null || guidance.audience().equals(user.id());
  }

  private static Text message(Stakeholder user, GuidanceTopic topic) {
    return Phrase.of(
        "「%s」に周知する「%s」が記述されていない。", "%s is not told about: %s.", user.name(), topic.label());
  }
}
