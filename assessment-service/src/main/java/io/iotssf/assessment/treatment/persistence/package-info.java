/** Component threats and requirement decisions in PostgreSQL. */
@NullMarked
package io.iotssf.assessment.treatment.persistence;

import org.jspecify.annotations.NullMarked;
