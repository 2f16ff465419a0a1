package io.iotssf.contracts.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * An immutable numbered snapshot of an assessment. Its bytes are stored once, hashed with SHA-256,
 * and served as stored; nothing in it changes afterwards.
 *
 * @param tenant id of the organisation that owns the assessment
 * @param revision number, from 1
 * @param version version of the assessment that was approved
 * @param submittedBy who submitted; never the same subject as {@code approvedBy}
 * @param content what was approved
 */
public record RevisionDocument(
    String tenant,
    UUID assessment,
    int revision,
    long version,
    String title,
    Origin origin,
    Actor submittedBy,
    Instant submittedAt,
    Actor approvedBy,
    Instant approvedAt,
    AssessmentContent content) {
  /**
   * A person, as the token named them.
   *
   * @param subject the token's {@code sub}
   * @param name the token's {@code preferred_username}
   */
  public record Actor(String subject, String name) {}
}
