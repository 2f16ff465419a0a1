/** Compares an assessment with its use case, and revisions with each other. */
@NullMarked
package io.iotssf.assessment.comparison.application;

import org.jspecify.annotations.NullMarked;
