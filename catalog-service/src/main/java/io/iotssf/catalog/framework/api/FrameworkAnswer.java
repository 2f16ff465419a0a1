package io.iotssf.catalog.framework.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.iotssf.contracts.catalog.Framework;
import io.iotssf.contracts.catalog.Introduction;
import org.jspecify.annotations.Nullable;

/**
 * The framework as an edition prints it.
 *
 * @param introduction background, purpose, readers, process; null where the edition has none
 */
record FrameworkAnswer(
    String edition, @Nullable Introduction introduction, @JsonUnwrapped Framework framework) {}
