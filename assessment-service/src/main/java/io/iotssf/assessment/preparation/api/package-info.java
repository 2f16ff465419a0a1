/** The preparation over HTTP. */
@NullMarked
package io.iotssf.assessment.preparation.api;

import org.jspecify.annotations.NullMarked;
