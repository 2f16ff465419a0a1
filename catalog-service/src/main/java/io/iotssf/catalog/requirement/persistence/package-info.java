/** Requirements in the database. */
@NullMarked
package io.iotssf.catalog.requirement.persistence;

import org.jspecify.annotations.NullMarked;
