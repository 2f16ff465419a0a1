/** Sets a document model in its formats: the same model gives the same bytes. */
@NullMarked
package io.iotssf.report.rendering;

import org.jspecify.annotations.NullMarked;
