/** Reads rows over all assessments, as far as the caller may see them. */
@NullMarked
package io.iotssf.assessment.flat.application;

import org.jspecify.annotations.NullMarked;
