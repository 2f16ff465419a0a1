/** Events on the bus: CloudEvents 1.0 in structured JSON, small, without content. */
@NullMarked
package io.iotssf.contracts.event;

import org.jspecify.annotations.NullMarked;
