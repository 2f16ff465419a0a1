/** Sets a document as comma-separated values (RFC 4180). */
@NullMarked
package io.iotssf.report.rendering.csv;

import org.jspecify.annotations.NullMarked;
