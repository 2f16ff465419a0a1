package io.iotssf.assessment.readiness.domain;

import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.contracts.assessment.ImplementationRequest;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.contracts.catalog.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is lacking of decisions and of the measures that carry them out. */
final class DecisionGaps {
  private static final String IMPLEMENTED = "implemented";

  private DecisionGaps() {}

  static Stream<Gap> open(Situation situation) {
    return situation
        .decisions()
        .filter(decision -> decision.decision() == null)
        .map(
            decision ->
                gap(
                    situation,
                    decision,
                    "「%2$s」の対策要件「%1$s」について、意思決定がなされていない。",
                    "%2$s has not decided on \"%1$s\"."));
  }

  /**
   * A requirement of the use case's table that no decision takes up, neither of that row nor of the
   * same requirement by the same stakeholder.
   */
  static Stream<Gap> quotedRowUndecided(Situation situation) {
    Set<@Nullable String> rows =
        situation.decisions().map(RequirementDecision::requirementRow).collect(Collectors.toSet());
    return situation.content().requirementRows().stream()
        .filter(row -> !row.perspective().equals(Situation.SOCIAL_SUPPORT))
        .filter(row -> !rows.contains(row.id()) && !decidedOtherwise(situation, row))
        .map(row -> new Gap(implementer(situation, row), null, null, undecided(row)));
  }

  /** A request that somebody has not declined carries a decision out as well. */
  static Stream<Gap> withoutMeasures(Situation situation) {
    Set<@Nullable UUID> requested = requested(situation);
    return situation
        .adopted()
        .filter(decision -> situation.measuresOf(decision.id()).isEmpty())
        .filter(decision -> !requested.contains(decision.id()))
        .map(
            decision ->
                gap(
                    situation,
                    decision,
                    "「%2$s」が採用した「%1$s」について、実際に講じる対策が示されていない。",
                    "%2$s adopted \"%1$s\" without naming a measure."));
  }

  /** By when is no question any more once it is implemented. */
  static Stream<Gap> scheduleOpen(Situation situation) {
    return situation
        .adopted()
        .filter(decision -> !openSchedule(decision).isEmpty())
        .map(
            decision ->
                Gap.of(
                    decision,
                    Phrase.of(
                        "「%2$s」が採用した「%1$s」について、%3$sが定められていない。",
                        "%2$s adopted \"%1$s\"; not yet said: %3$s.",
                        Situation.requirement(decision),
                        situation.stakeholder(decision.stakeholder()),
                        Phrase.list(openSchedule(decision)))));
  }

  /** A decision cannot be implemented while its own measures are said not to be. */
  static Stream<Gap> aheadOfMeasures(Situation situation) {
    return situation
        .adopted()
        .filter(decision -> IMPLEMENTED.equals(decision.status()))
        .filter(
            decision ->
                situation.measuresOf(decision.id()).stream().anyMatch(DecisionGaps::unfinished))
        .map(
            decision ->
                gap(
                    situation,
                    decision,
                    "「%2$s」の「%1$s」は実施済みとされているが、実施済みでない対策が残っている。",
                    "%2$s: \"%1$s\" is said to be implemented, but measures of it are not."));
  }

  static Stream<Gap> withoutEvidence(Situation situation) {
    return situation.content().measures().stream()
        .filter(measure -> IMPLEMENTED.equals(measure.status()))
        .filter(measure -> !measure.kind().equals("note") && measure.evidence().isEmpty())
        .flatMap(measure -> withoutEvidence(situation, measure));
  }

  private static Stream<Gap> withoutEvidence(Situation situation, ConcreteMeasure measure) {
    return Stream.ofNullable(situation.decision(measure.decision()))
        .map(
            decision ->
                new Gap(
                    decision.stakeholder(),
                    RowKind.MEASURE,
                    measure.id(),
                    Phrase.of(
                        "実施済みの対策「%s」について、実施を示すエビデンスがない。",
                        "The measure \"%s\" is said to be implemented, and nothing shows it.",
                        measure.text())));
  }

  private static Set<@Nullable UUID> requested(Situation situation) {
    return situation.content().requests().stream()
        .filter(request -> !request.status().equals("declined"))
        .map(ImplementationRequest::decision)
        .collect(Collectors.toSet());
  }

  private static boolean unfinished(ConcreteMeasure measure) {
    return measure.status() != null && !IMPLEMENTED.equals(measure.status());
  }

  private static List<Text> openSchedule(RequirementDecision decision) {
    List<Text> open = new ArrayList<>();
    if (decision.priority() == null) {
      open.add(new Text("優先度", "its priority"));
    }
    if (decision.due() == null && !IMPLEMENTED.equals(decision.status())) {
      open.add(new Text("期限", "by when"));
    }
    if (decision.status() == null) {
      open.add(new Text("実施状況", "its status"));
    }
    return open;
  }

  private static boolean decidedOtherwise(Situation situation, UseCase.RequirementRow row) {
    UUID implementer = implementer(situation, row);
    return row.requirementId() != null
        && situation
            .decisions()
            .filter(decision -> decision.stakeholder().equals(implementer))
            .anyMatch(decision -> row.requirementId().equals(decision.requirementId()));
  }

  private static @Nullable UUID implementer(Situation situation, UseCase.RequirementRow row) {
    return situation.content().stakeholders().stream()
        .filter(stakeholder -> Objects.equals(stakeholder.key(), row.stakeholder()))
        .map(Stakeholder::id)
        .findFirst()
        .orElse(null);
  }

  private static Text undecided(UseCase.RequirementRow row) {
    Text requirement = row.requirement();
    return Phrase.of(
        "元のユースケースの対策要件「%s」（%s）について、意思決定の対象となる行がない。",
        "The use case lists the requirement \"%s\" (%s), and nobody is to decide on it.",
        requirement == null ? new Text("要件名は原典で失われている", "lost in the source") : requirement,
        Phrase.code(row.id()));
  }

  private static Gap gap(Situation situation, RequirementDecision decision, String ja, String en) {
    return Gap.of(
        decision,
        Phrase.of(
            ja,
            en,
            Situation.requirement(decision),
            situation.stakeholder(decision.stakeholder())));
  }
}
