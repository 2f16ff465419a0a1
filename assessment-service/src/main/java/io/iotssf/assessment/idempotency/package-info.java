/** One effect for one Idempotency-Key: the answer is kept in the transaction of its effect. */
@NullMarked
package io.iotssf.assessment.idempotency;

import org.jspecify.annotations.NullMarked;
