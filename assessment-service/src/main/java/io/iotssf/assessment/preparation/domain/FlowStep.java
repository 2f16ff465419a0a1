package io.iotssf.assessment.preparation.domain;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.UUID;

/**
 * One ordered step of the data flow (データフロー).
 *
 * @param number place in the flow, from 1
 */
public record FlowStep(UUID id, int number, Text text, Source source, long version) {}
