/** Editions in the database. */
@NullMarked
package io.iotssf.catalog.edition.persistence;

import org.jspecify.annotations.NullMarked;
