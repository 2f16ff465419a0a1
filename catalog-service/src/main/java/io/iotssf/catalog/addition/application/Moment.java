package io.iotssf.catalog.addition.application;

import io.iotssf.catalog.addition.domain.Stamp;

/**
 * The moment of a write, while all other writers of the tenant wait.
 *
 * @param version version of the tenant's additions that the write makes
 */
record Moment(long version, Stamp stamp) {}
