/** Tests of the service as a whole. */
@NullMarked
package io.iotssf.report;

import org.jspecify.annotations.NullMarked;
