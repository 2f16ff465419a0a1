/** HTTP: exports, imports, comparisons and what follows from the whole content. */
@NullMarked
package io.iotssf.assessment.content.api;

import org.jspecify.annotations.NullMarked;
