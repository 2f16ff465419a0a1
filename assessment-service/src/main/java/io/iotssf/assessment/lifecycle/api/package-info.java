/** Whole assessments and their transitions over HTTP. */
@NullMarked
package io.iotssf.assessment.lifecycle.api;

import org.jspecify.annotations.NullMarked;
