/** Tests of what readers get. */
@NullMarked
package io.iotssf.report.deliverable;

import org.jspecify.annotations.NullMarked;
