/** Creating, reading, submitting, returning and approving an assessment. */
@NullMarked
package io.iotssf.assessment.lifecycle.application;

import org.jspecify.annotations.NullMarked;
