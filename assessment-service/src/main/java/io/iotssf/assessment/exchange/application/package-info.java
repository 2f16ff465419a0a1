/** Exports and imports whole assessments. */
@NullMarked
package io.iotssf.assessment.exchange.application;

import org.jspecify.annotations.NullMarked;
