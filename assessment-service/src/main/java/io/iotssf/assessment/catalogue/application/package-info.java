/** Applying a published edition, and looking up a use case in what was applied. */
@NullMarked
package io.iotssf.assessment.catalogue.application;

import org.jspecify.annotations.NullMarked;
