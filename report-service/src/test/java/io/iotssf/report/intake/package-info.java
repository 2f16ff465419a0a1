/** Tests of what comes over the bus. */
@NullMarked
package io.iotssf.report.intake;

import org.jspecify.annotations.NullMarked;
