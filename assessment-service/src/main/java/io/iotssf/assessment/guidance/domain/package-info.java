/** What users are told about risks and safe use. */
@NullMarked
package io.iotssf.assessment.guidance.domain;

import org.jspecify.annotations.NullMarked;
