package io.iotssf.assessment.risk.domain;

import io.iotssf.contracts.assessment.RiskRating;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of a rating's three levels places it on the grid. */
public enum GridView {
  /** The level as it is judged now. */
  CURRENT("current") {
    @Override
    public Optional<String> level(RiskRating rating) {
      return Optional.ofNullable(rating.level());
    }
  },
  /** The level to be reached by treatment (目標とする水準). */
  TARGET("target") {
    @Override
    public Optional<String> level(RiskRating rating) {
      return levelOf(rating.target());
    }
  },
  /** The level that remains after treatment. */
  AFTER_TREATMENT("after-treatment") {
    @Override
    public Optional<String> level(RiskRating rating) {
      return levelOf(rating.afterTreatment());
    }
  };

  private final String code;

  GridView(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** The level of a rating; nothing while nobody judged it. */
  public abstract Optional<String> level(RiskRating rating);

  private static Optional<String> levelOf(RiskRating.@Nullable ReasonedLevel reasoned) {
    return Optional.ofNullable(reasoned).map(RiskRating.ReasonedLevel::level);
  }
}
