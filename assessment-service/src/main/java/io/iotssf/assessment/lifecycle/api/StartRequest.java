package io.iotssf.assessment.lifecycle.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment to start: exactly one of the three says from what.
 *
 * @param title what the tenant calls it
 * @param fromUseCase id of a use case of the catalogue, for example {@code gas-water-heater}
 * @param copyOf id of an assessment of the tenant that is copied as it is now
 * @param blankOfEdition id of the edition of the catalogue that a blank sheet uses, {@code draft}
 *     or {@code overview}
 */
record StartRequest(
    String title,
    @Nullable String fromUseCase,
    @Nullable UUID copyOf,
    @Nullable String blankOfEdition) {}
