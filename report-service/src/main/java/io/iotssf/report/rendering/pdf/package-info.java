/** Sets a document as a tagged PDF with its fonts embedded. */
@NullMarked
package io.iotssf.report.rendering.pdf;

import org.jspecify.annotations.NullMarked;
