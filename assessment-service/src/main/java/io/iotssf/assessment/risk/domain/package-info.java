/** Ratings of risk on the two axes and what a rating may say. */
@NullMarked
package io.iotssf.assessment.risk.domain;

import org.jspecify.annotations.NullMarked;
