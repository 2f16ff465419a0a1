/** What the product suggests for an assessment. */
@NullMarked
package io.iotssf.assessment.suggestion.application;

import org.jspecify.annotations.NullMarked;
