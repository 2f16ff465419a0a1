package io.iotssf.report.deliverable.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of deliverables, the newest first. */
@Schema(name = "DeliverablePage")
record DeliverablePage(
    @Schema(required = true) List<DeliverableResponse> items,
    @Schema(nullable = true, description = "Cursor of the next page; null on the last one.")
        @Nullable String next) {}
