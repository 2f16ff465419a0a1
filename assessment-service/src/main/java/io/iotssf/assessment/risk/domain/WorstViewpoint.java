package io.iotssf.assessment.risk.domain;

import io.iotssf.contracts.Text;
import java.util.List;

/** The worst of all viewpoints of the axis; see {@link LevelProposal}. */
final class WorstViewpoint {

  private WorstViewpoint() {}

  static LevelProposal propose(ViewpointLevels levels) {
    List<String> all = levels.axis().viewpoints();
    int worst = levels.worst(all);
    List<String> deciding = levels.at(worst, all);
    return new LevelProposal(
        levels.axis().code(),
        levels.level(worst),
        deciding,
        explanation(ViewpointLevels.names(deciding), levels.levelName(worst)));
  }

  private static Text explanation(Text viewpoints, Text level) {
    return Phrase.of(
        "各観点のうち最も重い%1$sの観点が「%2$s」であるため、「%2$s」を提案する。",
        "The gravest viewpoint (%1$s) is at \"%2$s\", so \"%2$s\" is proposed.", viewpoints, level);
  }
}
