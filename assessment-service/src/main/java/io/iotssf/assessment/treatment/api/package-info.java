/** Component threats and requirement decisions over HTTP. */
@NullMarked
package io.iotssf.assessment.treatment.api;

import org.jspecify.annotations.NullMarked;
