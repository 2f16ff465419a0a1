/** Appending to, reading and verifying the history. */
@NullMarked
package io.iotssf.assessment.history.application;

import org.jspecify.annotations.NullMarked;
