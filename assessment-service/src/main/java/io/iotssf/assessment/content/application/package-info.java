/** Reads and stores what an assessment says, whole. */
@NullMarked
package io.iotssf.assessment.content.application;

import org.jspecify.annotations.NullMarked;
