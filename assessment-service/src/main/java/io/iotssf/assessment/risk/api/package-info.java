/** Ratings of risk over HTTP. */
@NullMarked
package io.iotssf.assessment.risk.api;

import org.jspecify.annotations.NullMarked;
