/** The history over HTTP. */
@NullMarked
package io.iotssf.assessment.history.api;

import org.jspecify.annotations.NullMarked;
