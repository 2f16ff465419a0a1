/** The comparison of the data files with the source texts. */
@NullMarked
package io.iotssf.catalog.verification;

import org.jspecify.annotations.NullMarked;
