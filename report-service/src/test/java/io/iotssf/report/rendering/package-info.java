/** Tests of documents as they are set. */
@NullMarked
package io.iotssf.report.rendering;

import org.jspecify.annotations.NullMarked;
