package io.iotssf.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A CloudEvents 1.0 envelope.
 *
 * @param specversion always {@value #SPEC_VERSION}
 * @param id unique; consumers remember it to apply an event once
 * @param source the service that says it, for example {@code /assessment-service}
 * @param type one of the {@code TYPE} constants of the data records
 * @param subject the aggregate, for example the assessment's id
 * @param time when the change was committed
 * @param datacontenttype always {@value #CONTENT_TYPE}
 * @param tenantid extension attribute: the organisation concerned; {@value #PUBLISHER} for the
 *     published catalogue, which belongs to no tenant
 * @param data what changed
 */
public record CloudEvent<T>(
    String specversion,
    UUID id,
    String source,
    String type,
    String subject,
    Instant time,
    String datacontenttype,
    String tenantid,
    T data) {

  public static final String SPEC_VERSION = "1.0";
  public static final String CONTENT_TYPE = "application/json";
  public static final String PUBLISHER = "publisher";

  /** A new event with a fresh id. */
  public static <T> CloudEvent<T> of(
      String source, String type, String subject, Instant time, String tenant, T data) {
    return new CloudEvent<>(
        SPEC_VERSION, UUID.randomUUID(), source, type, subject, time, CONTENT_TYPE, tenant, data);
  }
}
