/** Sets a document as a workbook, one sheet each. */
@NullMarked
package io.iotssf.report.rendering.xlsx;

import org.jspecify.annotations.NullMarked;
