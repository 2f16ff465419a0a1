/** Reads events from the bus and pulls what they point to. */
@NullMarked
package io.iotssf.report.intake.messaging;

import org.jspecify.annotations.NullMarked;
