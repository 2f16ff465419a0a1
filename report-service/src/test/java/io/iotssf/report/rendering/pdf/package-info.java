/** Tests of setting pages on paper. */
@NullMarked
package io.iotssf.report.rendering.pdf;

import org.jspecify.annotations.NullMarked;
