/** Errata in the database. */
@NullMarked
package io.iotssf.catalog.erratum.persistence;

import org.jspecify.annotations.NullMarked;
