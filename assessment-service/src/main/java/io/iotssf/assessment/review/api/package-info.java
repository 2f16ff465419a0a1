/** Comments over HTTP. */
@NullMarked
package io.iotssf.assessment.review.api;

import org.jspecify.annotations.NullMarked;
