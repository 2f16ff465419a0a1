package io.iotssf.assessment.risk.persistence;

import java.util.UUID;

record RiskRatingKey(String tenantId, UUID id) {}
