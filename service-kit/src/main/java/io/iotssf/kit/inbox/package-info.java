/** Events take effect once. */
@NullMarked
package io.iotssf.kit.inbox;

import org.jspecify.annotations.NullMarked;
