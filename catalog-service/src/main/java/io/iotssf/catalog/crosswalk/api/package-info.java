/** The crosswalk over HTTP. */
@NullMarked
package io.iotssf.catalog.crosswalk.api;

import org.jspecify.annotations.NullMarked;
