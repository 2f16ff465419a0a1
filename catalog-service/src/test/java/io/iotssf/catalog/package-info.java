/** The service as its callers meet it, on real PostgreSQL and Kafka. */
@NullMarked
package io.iotssf.catalog;

import org.jspecify.annotations.NullMarked;
