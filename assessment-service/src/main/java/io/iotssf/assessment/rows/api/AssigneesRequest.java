package io.iotssf.assessment.rows.api;

import java.util.List;

/**
 * Who acts for a stakeholder from now on.
 *
 * @param assignees subjects of the people, the whole list
 */
record AssigneesRequest(List<String> assignees) {}
