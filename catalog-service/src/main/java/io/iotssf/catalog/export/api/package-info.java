/** Exports over HTTP. */
@NullMarked
package io.iotssf.catalog.export.api;

import org.jspecify.annotations.NullMarked;
