/** The tables of tenants' additions. */
@NullMarked
package io.iotssf.catalog.addition.persistence;

import org.jspecify.annotations.NullMarked;
