package io.iotssf.kit.outbox;

import java.util.UUID;

/**
 * A row of the outbox that is not published yet.
 *
 * @param payload the CloudEvent as structured JSON
 */
record WaitingEvent(String tenantId, UUID id, String topic, String key, String payload) {}
