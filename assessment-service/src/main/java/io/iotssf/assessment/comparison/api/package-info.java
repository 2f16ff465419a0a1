/** What differs, over HTTP. */
@NullMarked
package io.iotssf.assessment.comparison.api;

import org.jspecify.annotations.NullMarked;
