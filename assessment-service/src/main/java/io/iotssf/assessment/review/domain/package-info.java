/** What people say about an assessment while it is written and reviewed. */
@NullMarked
package io.iotssf.assessment.review.domain;

import org.jspecify.annotations.NullMarked;
