/**
 * How risk is treated: threats, policies, decisions, measures, and what parties ask and rely on.
 */
@NullMarked
package io.iotssf.assessment.treatment.domain;

import org.jspecify.annotations.NullMarked;
