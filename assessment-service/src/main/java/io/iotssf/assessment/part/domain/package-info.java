/**
 * What all rows of an assessment share: their kinds, what they refer to, and how they are judged.
 */
@NullMarked
package io.iotssf.assessment.part.domain;

import org.jspecify.annotations.NullMarked;
