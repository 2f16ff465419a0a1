/** Flat lists for programs that pull rows over HTTP. */
@NullMarked
package io.iotssf.assessment.flat.api;

import org.jspecify.annotations.NullMarked;
