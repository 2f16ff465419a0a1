package io.iotssf.report.rendering.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.iotssf.report.rendering.model.DocumentModel;

/** The kind first, then the members of the model. */
record JsonDocument(String kind, String language, @JsonUnwrapped DocumentModel document) {}
