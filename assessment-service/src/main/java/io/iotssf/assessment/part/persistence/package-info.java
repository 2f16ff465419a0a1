/** The table of rows, and their JSON. */
@NullMarked
package io.iotssf.assessment.part.persistence;

import org.jspecify.annotations.NullMarked;
