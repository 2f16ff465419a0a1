package io.iotssf.report.rendering.html;

import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.DocumentKind;
import io.iotssf.report.rendering.model.DocumentLanguage;

/** What a template is for; there is exactly one template for each key. */
public record TemplateKey(DocumentKind kind, DocumentFormat format, DocumentLanguage language) {}
