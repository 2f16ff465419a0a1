/** Tests of what documents say. */
@NullMarked
package io.iotssf.report.deliverable.domain;

import org.jspecify.annotations.NullMarked;
