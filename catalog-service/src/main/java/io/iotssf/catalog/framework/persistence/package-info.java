/** The framework in the database. */
@NullMarked
package io.iotssf.catalog.framework.persistence;

import org.jspecify.annotations.NullMarked;
