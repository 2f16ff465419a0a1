/** Builds deliverables once, and shows them to those who may read them. */
@NullMarked
package io.iotssf.report.deliverable.application;

import org.jspecify.annotations.NullMarked;
