/** Example measures that the cases give for a requirement. */
@NullMarked
package io.iotssf.catalog.measure.domain;

import org.jspecify.annotations.NullMarked;
