/**
 * A Keycloak on the stack's PostgreSQL, with the realm of two organisations, and the tokens it
 * gives.
 */
@NullMarked
package io.iotssf.localstack.keycloak;

import org.jspecify.annotations.NullMarked;
