/** Editions over HTTP. */
@NullMarked
package io.iotssf.catalog.edition.api;

import org.jspecify.annotations.NullMarked;
