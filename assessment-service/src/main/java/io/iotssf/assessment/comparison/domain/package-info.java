/** How two states of an assessment differ, row by row. */
@NullMarked
package io.iotssf.assessment.comparison.domain;

import org.jspecify.annotations.NullMarked;
