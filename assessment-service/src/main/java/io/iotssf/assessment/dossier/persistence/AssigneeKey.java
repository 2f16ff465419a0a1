package io.iotssf.assessment.dossier.persistence;

import java.util.UUID;

record AssigneeKey(
    String tenantId, UUID assessmentId, UUID stakeholderId, String subject, String role) {}
