package io.iotssf.assessment.rows.api;

import java.util.List;
import java.util.UUID;

/**
 * The order that the rows of a collection are to have.
 *
 * @param ids ids of all its rows
 */
record OrderRequest(List<UUID> ids) {}
