/** Exports of the whole catalogue. */
@NullMarked
package io.iotssf.catalog.export;

import org.jspecify.annotations.NullMarked;
