/** Which requirements answer which threats, taken from the rows of the cases. */
@NullMarked
package io.iotssf.catalog.threat.domain;

import org.jspecify.annotations.NullMarked;
