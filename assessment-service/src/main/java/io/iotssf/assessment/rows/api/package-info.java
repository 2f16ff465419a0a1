/** The rows of an assessment over HTTP: every kind has the same operations. */
@NullMarked
package io.iotssf.assessment.rows.api;

import org.jspecify.annotations.NullMarked;
