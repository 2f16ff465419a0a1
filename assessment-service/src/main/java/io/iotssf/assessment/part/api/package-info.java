/** The operations that every kind of row has. */
@NullMarked
package io.iotssf.assessment.part.api;

import org.jspecify.annotations.NullMarked;
