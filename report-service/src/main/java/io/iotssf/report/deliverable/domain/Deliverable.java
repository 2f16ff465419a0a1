package io.iotssf.report.deliverable.domain;

import io.iotssf.report.rendering.model.DocumentFormat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was set once for an approved revision; nothing in it changes afterwards.
 *
 * @param ordinal place among the deliverables of its revision, from 1
 * @param stakeholder id of the stakeholder that it is for; null when it is for the applying entity
 *     and those who may read all
 * @param stakeholderKey key of that stakeholder in its case, else its id; null together with it
 * @param kind what it is for, for example {@code measures-to-take}
 * @param language BCP 47 tag
 * @param rendererVersion version of the renderer that set it
 * @param approvedAt when its revision was approved
 * @param renditions the formats in which it is there
 */
public record Deliverable(
    UUID id,
    UUID assessment,
    int revision,
    int ordinal,
    @Nullable UUID stakeholder,
    @Nullable String stakeholderKey,
    String kind,
    String language,
    String title,
    String rendererVersion,
    Instant approvedAt,
    List<Rendition> renditions) {

  /** How it is there in a format; empty when it is not. */
  public Optional<Rendition> rendition(DocumentFormat format) {
    return renditions.stream().filter(one -> one.format() == format).findFirst();
  }

  /** Name under which a rendition is saved, in the document's language. */
  public String fileName(DocumentFormat format) {
    String issue = "ja".equals(language) ? "_第" + revision + "版." : "_r" + revision + ".";
    return title.replaceAll("[\\\\/:*?\"<>|\\s　]+", "_") + issue + format.code();
  }

  /** The same for clients that read ASCII only, with the language. */
  public String asciiFileName(DocumentFormat format) {
    String party =
        stakeholderKey == null ? "" : "-" + stakeholderKey.replaceAll("[^A-Za-z0-9-]", "");
    return kind + party + "-r" + revision + "-" + language + "." + format.code();
  }
}
