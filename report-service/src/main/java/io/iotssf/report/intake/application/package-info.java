/** What report-service does when assessment-service says that something changed. */
@NullMarked
package io.iotssf.report.intake.application;

import org.jspecify.annotations.NullMarked;
