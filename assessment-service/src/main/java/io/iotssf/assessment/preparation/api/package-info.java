/** HTTP: what is prepared: the solution, its stakeholders, components and criteria. */
@NullMarked
package io.iotssf.assessment.preparation.api;

import org.jspecify.annotations.NullMarked;
