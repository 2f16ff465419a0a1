/** What an assessment still lacks, over HTTP. */
@NullMarked
package io.iotssf.assessment.readiness.api;

import org.jspecify.annotations.NullMarked;
