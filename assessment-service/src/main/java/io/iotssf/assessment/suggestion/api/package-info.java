/** What the product suggests, over HTTP. */
@NullMarked
package io.iotssf.assessment.suggestion.api;

import org.jspecify.annotations.NullMarked;
