package io.iotssf.assessment.preparation.persistence;

import java.util.UUID;

record PartKey(String tenantId, UUID id) {}
