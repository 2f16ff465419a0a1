package io.iotssf.assessment.history.persistence;

import java.util.UUID;

record HistoryKey(String tenantId, UUID assessmentId, long version) {}
