package io.iotssf.assessment.preparation.domain;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.UUID;

/**
 * A device or part of the system (システムを構成する機器).
 *
 * @param key id of the component in its use case
 */
public record Component(
    UUID id, String key, Text name, Text description, Source source, long version) {}
