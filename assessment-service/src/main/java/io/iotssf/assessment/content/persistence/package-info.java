/** The quoted parts, and whole assessments as they are stored. */
@NullMarked
package io.iotssf.assessment.content.persistence;

import org.jspecify.annotations.NullMarked;
