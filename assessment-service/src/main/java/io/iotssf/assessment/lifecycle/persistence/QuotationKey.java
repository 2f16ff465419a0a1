package io.iotssf.assessment.lifecycle.persistence;

import java.util.UUID;

record QuotationKey(String tenantId, UUID assessmentId) {}
