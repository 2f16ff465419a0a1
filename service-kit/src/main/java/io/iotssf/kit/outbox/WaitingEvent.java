package io.iotssf.kit.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox that is not published yet.
 *
 * @param payload the CloudEvent as structured JSON; null for a tombstone
 */
record WaitingEvent(String tenantId, UUID id, String topic, String key, @Nullable String payload) {}
