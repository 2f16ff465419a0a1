package io.iotssf.assessment.risk.domain;

import io.iotssf.contracts.assessment.RiskRating;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All ratings of one subject, seen by one of their levels. */
record SubjectRatings(RiskRating.Subject subject, List<RiskRating> ratings, GridView view) {

  List<UUID> ids() {
    return ratings.stream().map(RiskRating::id).toList();
  }

  boolean standsAt(String recovery, String impact) {
    return level(Axis.DIFFICULTY_OF_RECOVERY).filter(recovery::equals).isPresent()
        && level(Axis.ECONOMIC_IMPACT).filter(impact::equals).isPresent();
  }

  List<String> unratedAxes() {
    return Arrays.stream(Axis.values())
        .filter(axis -> level(axis).isEmpty())
        .map(Axis::code)
        .toList();
  }

  /** The gravest level on an axis; nothing while one of its ratings has none. */
  private Optional<String> level(Axis axis) {
    List<Integer> ranks =
        ratings.stream()
            .filter(rating -> rating.axis().equals(axis.code()))
            .map(rating -> view.level(rating).map(axis.levels()::indexOf).orElse(-1))
            .toList();
    return ranks.contains(-1)
        ? Optional.empty()
        : ranks.stream().max(Integer::compare).map(axis.levels()::get);
  }
}
