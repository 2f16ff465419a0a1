/** The catalogue: what IoT-SSF and its use-case collections say, word for word. */
@NullMarked
package io.iotssf.catalog;

import org.jspecify.annotations.NullMarked;
