/** The history in PostgreSQL, which the service can only extend. */
@NullMarked
package io.iotssf.assessment.history.persistence;

import org.jspecify.annotations.NullMarked;
