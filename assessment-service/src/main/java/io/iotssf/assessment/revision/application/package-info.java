/** Keeping and reading approved snapshots. */
@NullMarked
package io.iotssf.assessment.revision.application;

import org.jspecify.annotations.NullMarked;
