/** Example measures of the cases, and which of them speak of the same requirement. */
@NullMarked
package io.iotssf.catalog.measure.domain;

import org.jspecify.annotations.NullMarked;
