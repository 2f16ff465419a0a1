/** The catalogue as this service knows it. */
@NullMarked
package io.iotssf.assessment.catalogue.domain;

import org.jspecify.annotations.NullMarked;
