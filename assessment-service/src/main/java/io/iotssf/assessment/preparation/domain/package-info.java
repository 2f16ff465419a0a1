/** Stakeholders, components and data flow of an assessment, and who acts for whom. */
@NullMarked
package io.iotssf.assessment.preparation.domain;

import org.jspecify.annotations.NullMarked;
