/** Threats per component and what each stakeholder decided on each requirement. */
@NullMarked
package io.iotssf.assessment.treatment.domain;

import org.jspecify.annotations.NullMarked;
