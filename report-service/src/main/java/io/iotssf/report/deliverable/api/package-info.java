/** Deliverables over HTTP. */
@NullMarked
package io.iotssf.report.deliverable.api;

import org.jspecify.annotations.NullMarked;
