/** Approved snapshots over HTTP, for people and for report-service. */
@NullMarked
package io.iotssf.assessment.revision.api;

import org.jspecify.annotations.NullMarked;
