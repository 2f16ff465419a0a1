/** Rows of one kind over all assessments of a tenant. */
@NullMarked
package io.iotssf.assessment.flat.domain;

import org.jspecify.annotations.NullMarked;
