package io.iotssf.assessment.treatment.persistence;

import java.util.UUID;

record PartKey(String tenantId, UUID id) {}
