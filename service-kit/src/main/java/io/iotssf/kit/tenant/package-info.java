/** Who calls, for which organisation, and what they may do; the only place that reads tokens. */
@NullMarked
package io.iotssf.kit.tenant;

import org.jspecify.annotations.NullMarked;
