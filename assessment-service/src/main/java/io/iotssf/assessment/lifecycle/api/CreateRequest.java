package io.iotssf.assessment.lifecycle.api;

/**
 * An assessment to start.
 *
 * @param fromUseCase id of a use case of the catalogue, for example {@code gas-water-heater}
 * @param title what the tenant calls it
 */
record CreateRequest(String fromUseCase, String title) {}
