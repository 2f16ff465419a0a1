/** The service as a whole, tested against a real PostgreSQL and a real Kafka. */
@NullMarked
package io.iotssf.assessment;

import org.jspecify.annotations.NullMarked;
