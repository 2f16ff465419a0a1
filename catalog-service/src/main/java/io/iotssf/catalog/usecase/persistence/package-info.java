/** Use cases in the database. */
@NullMarked
package io.iotssf.catalog.usecase.persistence;

import org.jspecify.annotations.NullMarked;
