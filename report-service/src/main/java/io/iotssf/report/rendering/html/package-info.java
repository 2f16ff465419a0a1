/** Sets a document model as HTML, from templates that are parsed at start. */
@NullMarked
package io.iotssf.report.rendering.html;

import org.jspecify.annotations.NullMarked;
