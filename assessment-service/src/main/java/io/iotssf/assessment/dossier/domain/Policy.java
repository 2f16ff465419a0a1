package io.iotssf.assessment.dossier.domain;

import java.util.List;

/**
 * A named rule.
 *
 * @param <C> what it judges
 */
@FunctionalInterface
public interface Policy<C> {

  Ruling judge(C candidate);

  /** The first rejection of several rules, in their order; allowed when none rejects. */
  static <C> Ruling all(List<Policy<C>> policies, C candidate) {
    return policies.stream()
        .map(policy -> policy.judge(candidate))
        .filter(Ruling.Rejected.class::isInstance)
        .findFirst()
        .orElseGet(Ruling::allowed);
  }
}
