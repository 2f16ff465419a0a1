/** Example measures in the database. */
@NullMarked
package io.iotssf.catalog.measure.persistence;

import org.jspecify.annotations.NullMarked;
