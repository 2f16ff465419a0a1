/** How requirements of different lists stand to one another. */
@NullMarked
package io.iotssf.catalog.crosswalk.domain;

import org.jspecify.annotations.NullMarked;
