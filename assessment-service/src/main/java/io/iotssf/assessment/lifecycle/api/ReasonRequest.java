package io.iotssf.assessment.lifecycle.api;

/**
 * Why somebody returns, reopens or archives an assessment.
 *
 * @param reason for the people who go on with it, and for the history
 */
record ReasonRequest(String reason) {}
