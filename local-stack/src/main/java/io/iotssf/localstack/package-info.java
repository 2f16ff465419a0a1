/**
 * A real PostgreSQL, Kafka and Keycloak, and the three services, as child processes on loopback.
 */
@NullMarked
package io.iotssf.localstack;

import org.jspecify.annotations.NullMarked;
