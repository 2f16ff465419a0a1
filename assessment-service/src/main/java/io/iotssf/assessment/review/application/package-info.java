/** Comments of people on an assessment or one of its rows. */
@NullMarked
package io.iotssf.assessment.review.application;

import org.jspecify.annotations.NullMarked;
