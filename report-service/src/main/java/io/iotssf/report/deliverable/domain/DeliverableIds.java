package io.iotssf.report.deliverable.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that follow from what a deliverable is, so that a rebuilt one has the id it had. */
final class DeliverableIds {
  private DeliverableIds() {}

  static UUID of(String tenant, UUID assessment, int revision, String document) {
    String name = String.join("/", tenant, assessment.toString(), "r" + revision, document);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
