/** What the product suggests to do next, each with its reasons. */
@NullMarked
package io.iotssf.assessment.suggestion.domain;

import org.jspecify.annotations.NullMarked;
