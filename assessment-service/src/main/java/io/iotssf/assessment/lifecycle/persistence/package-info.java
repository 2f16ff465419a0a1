/** What an assessment quotes from its use case, in PostgreSQL. */
@NullMarked
package io.iotssf.assessment.lifecycle.persistence;

import org.jspecify.annotations.NullMarked;
