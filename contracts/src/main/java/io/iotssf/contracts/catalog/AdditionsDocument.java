package io.iotssf.contracts.catalog;

import java.util.List;

/**
 * Everything that a tenant added to the catalogue, as of one version; immutable.
 *
 * @param tenant the organisation's id
 * @param version of the tenant's additions as a whole: every change of any row raises it by one
 * @param requirements in the order in which they were added
 * @param measures in the order in which they were added
 */
public record AdditionsDocument(
    String tenant,
    long version,
    List<CustomRequirement> requirements,
    List<CustomMeasure> measures) {}
