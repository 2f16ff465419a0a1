/** Reading and changing component threats and requirement decisions. */
@NullMarked
package io.iotssf.assessment.treatment.application;

import org.jspecify.annotations.NullMarked;
