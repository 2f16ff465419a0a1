/** The pinned fonts, so that a document is the same on every machine. */
@NullMarked
package io.iotssf.report.rendering.font;

import org.jspecify.annotations.NullMarked;
