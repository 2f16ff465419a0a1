/** Reads rows back from what was set, each format by another library than the one that set it. */
@NullMarked
package io.iotssf.report.rendering.reading;

import org.jspecify.annotations.NullMarked;
