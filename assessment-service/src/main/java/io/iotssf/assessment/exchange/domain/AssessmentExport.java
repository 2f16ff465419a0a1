package io.iotssf.assessment.exchange.domain;

import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Origin;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole assessment in a file. Title, origin and content are what an import takes over; the rest
 * tells where the file comes from.
 *
 * @param format {@link #FORMAT}
 * @param exportedFrom which assessment it was; null in a file that people wrote
 * @param history who did what to it; null where the exporting person may not read it, or in a file
 *     that people wrote
 */
public record AssessmentExport(
    String format,
    String title,
    Origin origin,
    @Nullable ExportedFrom exportedFrom,
    AssessmentContent content,
    @Nullable List<Entry> history) {

  /** The one format there is. */
  public static final String FORMAT = "iot-ssf-assessment/1";

  /**
   * The assessment at the moment of the export.
   *
   * @param status code of its status
   */
  public record ExportedFrom(UUID assessment, long version, String status) {}

  /**
   * An entry of the history; see the history of an assessment for how its hash is made.
   *
   * @param entry who did what, as JSON text, exactly as it was hashed
   */
  public record Entry(long version, String entry, String previousHash, String hash) {}
}
