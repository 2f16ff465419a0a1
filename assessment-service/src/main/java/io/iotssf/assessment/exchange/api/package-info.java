/** Whole assessments out and in over HTTP. */
@NullMarked
package io.iotssf.assessment.exchange.api;

import org.jspecify.annotations.NullMarked;
