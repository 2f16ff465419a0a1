/** Rows of deliverables and assignments. */
@NullMarked
package io.iotssf.report.deliverable.persistence;

import org.jspecify.annotations.NullMarked;
