/** Checks on exported files that need no running service. */
@NullMarked
package io.iotssf.assessment.verification;

import org.jspecify.annotations.NullMarked;
