package io.iotssf.assessment.readiness.domain;

import io.iotssf.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an assessment still lacks.
 *
 * @param step the step of the process that lacks it: {@code preparation}, {@code risk-assessment},
 *     {@code risk-treatment} or {@code guidance}
 * @param rule code of the rule that found it, for example {@code rating-level-missing}
 * @param blocking whether it stands in the way of submission
 * @param stakeholder id of the stakeholder whose turn it is; null where it is nobody's own
 * @param kind code of the kind of row that it is about; null where it is about none
 * @param row id of that row; null where it is about no row, or about one that is not there
 * @param message what is lacking
 */
public record ReadinessItem(
    String step,
    String rule,
    boolean blocking,
    @Nullable UUID stakeholder,
    @Nullable String kind,
    @Nullable UUID row,
    Text message) {}
