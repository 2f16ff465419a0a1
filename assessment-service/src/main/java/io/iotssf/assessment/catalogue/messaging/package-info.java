/** The catalogue's topic and the pull of an edition from catalog-service. */
@NullMarked
package io.iotssf.assessment.catalogue.messaging;

import org.jspecify.annotations.NullMarked;
