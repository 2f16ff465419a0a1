/** Errata and discrepancies of the sources. */
@NullMarked
package io.iotssf.catalog.erratum.domain;

import org.jspecify.annotations.NullMarked;
