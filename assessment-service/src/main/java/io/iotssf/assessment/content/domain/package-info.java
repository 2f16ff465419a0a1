/** An assessment's content as a whole: all its kinds of rows, its judgement, and how it starts. */
@NullMarked
package io.iotssf.assessment.content.domain;

import org.jspecify.annotations.NullMarked;
