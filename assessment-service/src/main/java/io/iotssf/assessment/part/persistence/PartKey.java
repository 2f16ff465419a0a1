package io.iotssf.assessment.part.persistence;

import java.util.UUID;

record PartKey(String tenantId, UUID assessmentId, String kind, UUID id) {}
