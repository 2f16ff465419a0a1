package io.iotssf.assessment.risk.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.RiskRating;
import java.util.List;
import java.util.Objects;

/** How grave each viewpoint of an axis is, as the place of its level among the axis's levels. */
record ViewpointLevels(Axis axis, List<RiskRating.Reason> reasons) {
  private static final int NONE = -1;

  /** Whether every viewpoint of the axis has a level. */
  boolean complete() {
    return axis.viewpoints().stream().allMatch(viewpoint -> rank(viewpoint) != NONE);
  }

  /** Place of the gravest level seen from a viewpoint; the least level has 0. */
  int rank(String viewpoint) {
    return reasons.stream()
        .filter(reason -> viewpoint.equals(reason.viewpoint()))
        .map(RiskRating.Reason::level)
        .filter(Objects::nonNull)
        .mapToInt(axis.levels()::indexOf)
        .max()
        .orElse(NONE);
  }

  /** Place of the gravest level among these viewpoints. */
  int worst(List<String> viewpoints) {
    return viewpoints.stream().mapToInt(this::rank).max().orElse(NONE);
  }

  /** Those of these viewpoints that have a level, in their order. */
  List<String> at(int rank, List<String> viewpoints) {
    return viewpoints.stream().filter(viewpoint -> rank(viewpoint) == rank).toList();
  }

  String level(int rank) {
    return axis.levels().get(rank);
  }

  Text levelName(int rank) {
    return Terms.level(axis.code(), level(rank));
  }

  static Text names(List<String> viewpoints) {
    return Phrase.list(viewpoints.stream().map(Terms::viewpoint).toList());
  }
}
