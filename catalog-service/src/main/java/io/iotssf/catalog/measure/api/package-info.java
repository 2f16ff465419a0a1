/** Example measures over HTTP. */
@NullMarked
package io.iotssf.catalog.measure.api;

import org.jspecify.annotations.NullMarked;
