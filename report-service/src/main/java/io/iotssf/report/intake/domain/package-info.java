/** What an event must be before anything is done for it. */
@NullMarked
package io.iotssf.report.intake.domain;

import org.jspecify.annotations.NullMarked;
