package io.iotssf.assessment.review.persistence;

import java.util.UUID;

record CommentKey(String tenantId, UUID assessmentId, UUID id) {}
