/** Reading and changing ratings of risk. */
@NullMarked
package io.iotssf.assessment.risk.application;

import org.jspecify.annotations.NullMarked;
