/** Stakeholders, components, data flow and assignees in PostgreSQL. */
@NullMarked
package io.iotssf.assessment.preparation.persistence;

import org.jspecify.annotations.NullMarked;
