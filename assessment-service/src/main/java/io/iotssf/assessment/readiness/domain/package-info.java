/** What an assessment still lacks, step by step, and what of it stands in the way of submission. */
@NullMarked
package io.iotssf.assessment.readiness.domain;

import org.jspecify.annotations.NullMarked;
