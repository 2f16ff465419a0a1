package io.iotssf.assessment.risk.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.RiskRating;
import java.util.List;
import java.util.Optional;

/**
 * The level that the product proposes for a rating, from the levels seen from each viewpoint alone.
 * It is a rule of this product and never METI's: the framework leaves the judgement to people, and
 * so does the product. Nothing counts until a person confirms the level or sets another one with a
 * reason ({@link ConfirmedOrOverridden}).
 *
 * <p>A level is proposed only when <em>every</em> viewpoint of the axis has one: a viewpoint that
 * nobody looked at could only make the level graver, so a proposal without it would soothe. Where
 * several reasons judge one viewpoint, the gravest counts.
 *
 * <p><b>Difficulty of recovery</b>: the worst of privacy and safety. Harm to health does not become
 * lighter because no data leaked.
 *
 * <p><b>Economic impact</b>, in two steps:
 *
 * <ol>
 *   <li>The base is the worse of the direct impacts inside and outside.
 *   <li>The base is raised by one level, once, when duration and substitutability are <em>both</em>
 *       graver than the base (it lasts, and nothing takes its place: either alone is bearable), or
 *       when the indirect impact is graver than the base.
 * </ol>
 *
 * <p>It is raised once only, even when both hold: otherwise a graver direct impact, which leaves
 * fewer viewpoints graver than itself, could lower the proposal. So a graver viewpoint never lowers
 * it, and it never goes beyond the gravest level of the axis. The level of substitutability is the
 * graver, the harder it is to find a substitute.
 *
 * @param axis code of the axis
 * @param level code of the proposed level
 * @param viewpoints codes of the viewpoints that decided, in the order of the axis
 * @param explanation one sentence that names them
 */
public record LevelProposal(String axis, String level, List<String> viewpoints, Text explanation) {

  /** What is proposed for a rating; nothing while a viewpoint of its axis has no level. */
  public static Optional<LevelProposal> of(RiskRating rating) {
    return of(rating.axis(), rating.reasons());
  }

  /** What is proposed from these reasons; nothing for an axis that the framework does not have. */
  public static Optional<LevelProposal> of(String axis, List<RiskRating.Reason> reasons) {
    return Axis.of(axis)
        .map(known -> new ViewpointLevels(known, reasons))
        .filter(ViewpointLevels::complete)
        .map(LevelProposal::weigh);
  }

  private static LevelProposal weigh(ViewpointLevels levels) {
    return switch (levels.axis()) {
      case DIFFICULTY_OF_RECOVERY -> WorstViewpoint.propose(levels);
      case ECONOMIC_IMPACT -> WeighedImpact.propose(levels);
    };
  }
}
