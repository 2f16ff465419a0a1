package io.iotssf.assessment.content.persistence;

record QuotationKey(String tenantId, String sha256) {}
