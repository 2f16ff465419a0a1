package io.iotssf.contracts.catalog;

import io.iotssf.contracts.Text;
import java.util.List;
import java.util.UUID;

/**
 * An example measure that a tenant adds for itself, beside the published ones.
 *
 * @param version of this measure, from 1
 * @param requirementId id of the published or {@linkplain CustomRequirement custom} requirement
 *     that it answers
 * @param role the stakeholder role that takes it
 * @param text the tenant's own words; {@code en} is its own as well
 * @param subBullets what it consists of; may be empty
 */
public record CustomMeasure(
    UUID id, long version, String requirementId, String role, Text text, List<Text> subBullets) {}
