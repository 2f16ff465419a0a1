/** Reads the data files at start, applies errata, stores and announces the editions. */
@NullMarked
package io.iotssf.catalog.loading;

import org.jspecify.annotations.NullMarked;
