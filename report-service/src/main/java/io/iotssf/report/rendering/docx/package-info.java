/** Sets a document as an editable Word file. */
@NullMarked
package io.iotssf.report.rendering.docx;

import org.jspecify.annotations.NullMarked;
