/** Who acts for whom. */
@NullMarked
package io.iotssf.assessment.preparation.application;

import org.jspecify.annotations.NullMarked;
