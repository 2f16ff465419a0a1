/** Threats in the database. */
@NullMarked
package io.iotssf.catalog.threat.persistence;

import org.jspecify.annotations.NullMarked;
