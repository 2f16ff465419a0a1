package io.iotssf.report.deliverable.api;

import io.iotssf.report.deliverable.domain.Deliverable;
import io.iotssf.report.deliverable.domain.Rendition;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deliverable as clients see it. */
@Schema(name = "Deliverable", description = "A document of an approved revision; it never changes.")
record DeliverableResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID assessment,
    @Schema(required = true, description = "Number of the approved revision, from 1.") int revision,
    @Schema(
            required = true,
            description = "What it is for.",
            enumeration = {
              "complete-report",
              "overview",
              "component-list",
              "risk-report",
              "threat-table",
              "requirement-table",
              "responsibility-matrix",
              "residual-risk-statement",
              "measures-to-take",
              "hand-off-sheet",
              "user-sheet",
              "operator-sheet",
              "handover-record",
              "maintenance-checklist",
              "incident-sheet",
              "risk-grid",
              "stakeholder-relations",
              "system-configuration",
              "data-flow",
              "threat-coverage"
            })
        String kind,
    @Schema(
            nullable = true,
            description =
                "Key of the stakeholder that it is for, for example end-user, or its id where it has no key; null when it is for the applying entity and those who read all.")
        @Nullable String stakeholder,
    @Schema(nullable = true, description = "Id of that stakeholder, unique in its assessment only.")
        @Nullable UUID stakeholderId,
    @Schema(
            required = true,
            enumeration = {"ja", "en"})
        String language,
    @Schema(required = true) String title,
    @Schema(required = true) String rendererVersion,
    @Schema(required = true) Instant approvedAt,
    @Schema(required = true, description = "The formats in which it is there.")
        List<Format> formats) {

  /** A deliverable in one format. */
  @Schema(name = "DeliverableFormat", description = "A document as it is set in one format.")
  record Format(
      @Schema(
              required = true,
              enumeration = {"html", "pdf", "docx", "xlsx", "csv", "json", "svg"})
          String format,
      @Schema(required = true) String mediaType,
      @Schema(required = true, description = "Size of the content in bytes.") int size,
      @Schema(required = true, description = "SHA-256 of the content, which is its ETag too.")
          String sha256,
      @Schema(required = true, description = "Name under which the content is saved.")
          String fileName,
      @Schema(required = true, description = "Path of the content.") String content) {

    static Format of(Deliverable deliverable, Rendition rendition) {
      return new Format(
          rendition.format().code(),
          rendition.format().mediaType(),
          rendition.size(),
          rendition.sha256(),
          deliverable.fileName(rendition.format()),
          "/api/v1/deliverables/" + deliverable.id() + "/content." + rendition.format().code());
    }
  }

  static DeliverableResponse of(Deliverable deliverable) {
    return new DeliverableResponse(
        deliverable.id(),
        deliverable.assessment(),
        deliverable.revision(),
        deliverable.kind(),
        deliverable.stakeholderKey(),
        deliverable.stakeholder(),
        deliverable.language(),
        deliverable.title(),
        deliverable.rendererVersion(),
        deliverable.approvedAt(),
        deliverable.renditions().stream().map(each -> Format.of(deliverable, each)).toList());
  }
}
