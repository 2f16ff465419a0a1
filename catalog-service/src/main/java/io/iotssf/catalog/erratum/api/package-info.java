/** Errata over HTTP. */
@NullMarked
package io.iotssf.catalog.erratum.api;

import org.jspecify.annotations.NullMarked;
