package io.iotssf.assessment.part.api;

import java.util.List;
import java.util.UUID;

/**
 * The order that the rows of a collection are to have.
 *
 * @param ids ids of all its rows
 */
public record OrderRequest(List<UUID> ids) {}
