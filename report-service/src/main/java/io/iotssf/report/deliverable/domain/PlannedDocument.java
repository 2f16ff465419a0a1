package io.iotssf.report.deliverable.domain;

import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.DocumentFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that a revision calls for.
 *
 * @param stakeholder id of the stakeholder that it is for; null when it is for the applying entity
 *     and those who may read all
 * @param stakeholderKey key of that stakeholder in its case, else its id; null for all
 * @param formats every format in which it is set
 */
public record PlannedDocument(
    @Nullable UUID stakeholder,
    @Nullable String stakeholderKey,
    Document document,
    List<DocumentFormat> formats) {}
