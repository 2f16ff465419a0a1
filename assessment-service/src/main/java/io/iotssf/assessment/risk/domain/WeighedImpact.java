package io.iotssf.assessment.risk.domain;

import io.iotssf.contracts.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The direct impact, raised by what lasts without a substitute or by what follows indirectly; see
 * {@link LevelProposal}.
 *
 * @param base place of the worse direct impact
 * @param raising the viewpoints that raise it; empty when nothing does
 */
record WeighedImpact(ViewpointLevels levels, int base, List<String> raising) {
  private static final List<String> DIRECT =
      List.of("direct-impact-inside", "direct-impact-outside");
  private static final List<String> LASTING = List.of("duration", "substitutability");
  private static final List<String> INDIRECT = List.of("indirect-impact");

  static LevelProposal propose(ViewpointLevels levels) {
    int base = levels.worst(DIRECT);
    List<String> raising = new ArrayList<>();
    for (List<String> together : List.of(LASTING, INDIRECT)) {
      if (together.stream().allMatch(viewpoint -> levels.rank(viewpoint) > base)) {
        raising.addAll(together);
      }
    }
    return new WeighedImpact(levels, base, raising).proposal();
  }

  private LevelProposal proposal() {
    return new LevelProposal(
        levels.axis().code(), levels.level(proposed()), deciding(), explanation());
  }

  /** Never beyond the gravest: what raises the base is itself a level above it. */
  private int proposed() {
    return raising.isEmpty() ? base : base + 1;
  }

  private List<String> deciding() {
    List<String> deciding = new ArrayList<>(levels.at(base, DIRECT));
    deciding.addAll(raising);
    return List.copyOf(deciding);
  }

  private Text explanation() {
    return raising.isEmpty() ? direct() : raised();
  }

  private Text direct() {
    return Phrase.of(
        "直接的な経済影響のうち重い方（%1$s）が「%2$s」であり、継続時間と代替可能性、間接的な経済影響のいずれによっても引き上げられないため、「%2$s」を提案する。",
        "The worse direct impact (%1$s) is at \"%2$s\", and neither duration with substitutability"
            + " nor the indirect impact raises it, so \"%2$s\" is proposed.",
        ViewpointLevels.names(levels.at(base, DIRECT)),
        levels.levelName(base));
  }

  private Text raised() {
    return Phrase.of(
        "直接的な経済影響のうち重い方（%1$s）は「%2$s」であるが、%3$sがそれよりも重いため、一段階引き上げて「%4$s」を提案する。",
        "The worse direct impact (%1$s) is at \"%2$s\", but what raises it is graver (%3$s), so one"
            + " level more, \"%4$s\", is proposed.",
        ViewpointLevels.names(levels.at(base, DIRECT)),
        levels.levelName(base),
        ViewpointLevels.names(raising),
        levels.levelName(proposed()));
  }
}
