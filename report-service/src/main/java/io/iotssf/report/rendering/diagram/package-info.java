/** Draws diagrams as SVG. */
@NullMarked
package io.iotssf.report.rendering.diagram;

import org.jspecify.annotations.NullMarked;
