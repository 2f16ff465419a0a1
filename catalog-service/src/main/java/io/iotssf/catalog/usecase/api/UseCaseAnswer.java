package io.iotssf.catalog.usecase.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;

/** A use case whole, and beside its fields the errata that touch it. */
record UseCaseAnswer(@JsonUnwrapped UseCase useCase, List<Erratum> errata) {}
