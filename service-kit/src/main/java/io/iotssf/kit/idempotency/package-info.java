/** One effect for one Idempotency-Key: the answer is kept in the transaction of its effect. */
@NullMarked
package io.iotssf.kit.idempotency;

import org.jspecify.annotations.NullMarked;
