package io.iotssf.assessment.preparation.persistence;

import java.util.UUID;

record AssigneeKey(String tenantId, UUID stakeholderId, String subject) {}
