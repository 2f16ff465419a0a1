/** Who did what to an assessment, as a chain of hashes. */
@NullMarked
package io.iotssf.assessment.history.domain;

import org.jspecify.annotations.NullMarked;
