/** An assessment as it leaves the system and comes back. */
@NullMarked
package io.iotssf.assessment.exchange.domain;

import org.jspecify.annotations.NullMarked;
