/** The queries behind the flat lists. */
@NullMarked
package io.iotssf.assessment.flat.persistence;

import org.jspecify.annotations.NullMarked;
