/** The flat tables hold what the catalogue holds. */
@NullMarked
package io.iotssf.catalog.export.table;

import org.jspecify.annotations.NullMarked;
