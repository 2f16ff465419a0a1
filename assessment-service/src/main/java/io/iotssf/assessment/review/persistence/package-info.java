/** The table of comments. */
@NullMarked
package io.iotssf.assessment.review.persistence;

import org.jspecify.annotations.NullMarked;
