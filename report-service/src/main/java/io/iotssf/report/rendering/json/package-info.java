/** Sets a document model as JSON. */
@NullMarked
package io.iotssf.report.rendering.json;

import org.jspecify.annotations.NullMarked;
