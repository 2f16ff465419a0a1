/** Ratings of risk in PostgreSQL. */
@NullMarked
package io.iotssf.assessment.risk.persistence;

import org.jspecify.annotations.NullMarked;
