/** Rules by which the data files become an edition. */
@NullMarked
package io.iotssf.catalog.loading;

import org.jspecify.annotations.NullMarked;
