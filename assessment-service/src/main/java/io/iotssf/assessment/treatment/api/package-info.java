/** HTTP: threats, policies, decisions, measures, and what stakeholders ask of each other. */
@NullMarked
package io.iotssf.assessment.treatment.api;

import org.jspecify.annotations.NullMarked;
