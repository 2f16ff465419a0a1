/** Looks at what an assessment still lacks. */
@NullMarked
package io.iotssf.assessment.readiness.application;

import org.jspecify.annotations.NullMarked;
