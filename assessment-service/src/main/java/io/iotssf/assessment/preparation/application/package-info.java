/** Reading the preparation and assigning people to stakeholders. */
@NullMarked
package io.iotssf.assessment.preparation.application;

import org.jspecify.annotations.NullMarked;
