/** Events leave the service from here only: written with the business change, sent afterwards. */
@NullMarked
package io.iotssf.kit.outbox;

import org.jspecify.annotations.NullMarked;
