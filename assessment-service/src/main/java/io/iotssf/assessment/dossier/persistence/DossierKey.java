package io.iotssf.assessment.dossier.persistence;

import java.util.UUID;

record DossierKey(String tenantId, UUID id) {}
