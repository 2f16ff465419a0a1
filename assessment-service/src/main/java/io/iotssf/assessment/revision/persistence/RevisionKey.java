package io.iotssf.assessment.revision.persistence;

import java.util.UUID;

record RevisionKey(String tenantId, UUID assessmentId, int number) {}
