/** Tests of what an event must be. */
@NullMarked
package io.iotssf.report.intake.domain;

import org.jspecify.annotations.NullMarked;
