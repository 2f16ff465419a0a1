package io.iotssf.assessment.preparation.api;

import java.util.List;

/**
 * Who acts for a stakeholder from now on.
 *
 * @param assignees subjects of the people, the whole list
 */
record AssigneesRequest(List<String> assignees) {}
