package io.iotssf.report.deliverable.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was set once for an approved revision; nothing in it changes afterwards.
 *
 * @param ordinal place among the deliverables of its revision, from 1
 * @param stakeholder id of the stakeholder that it is for; null when it is for the applying entity
 *     and those who may read all
 * @param stakeholderKey key of that stakeholder in its case, else its id; null together with it
 * @param kind {@code measures-to-take} or {@code assessment-report}
 * @param format {@code html}, {@code pdf}, {@code json} or {@code svg}
 * @param language BCP 47 tag
 * @param size of the content, in bytes
 * @param sha256 of the content, lower-case hexadecimal
 * @param rendererVersion version of the renderer that set it
 * @param approvedAt when its revision was approved
 */
public record Deliverable(
    UUID id,
    UUID assessment,
    int revision,
    int ordinal,
    @Nullable UUID stakeholder,
    @Nullable String stakeholderKey,
    String kind,
    String format,
    String language,
    String title,
    String mediaType,
    int size,
    String sha256,
    String rendererVersion,
    Instant approvedAt) {

  /** Name under which the content is saved, in the document's language. */
  public String fileName() {
    return title.replaceAll("[\\\\/:*?\"<>|\\s　]+", "_") + "_第" + revision + "版." + format;
  }

  /** The same for clients that read ASCII only. */
  public String asciiFileName() {
    String party =
        stakeholderKey == null ? "" : "-" + stakeholderKey.replaceAll("[^A-Za-z0-9-]", "");
    return kind + party + "-r" + revision + "." + format;
  }
}
