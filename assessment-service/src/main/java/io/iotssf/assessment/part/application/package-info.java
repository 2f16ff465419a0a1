/** Edits rows of an assessment, one or many at once, and reads them. */
@NullMarked
package io.iotssf.assessment.part.application;

import org.jspecify.annotations.NullMarked;
