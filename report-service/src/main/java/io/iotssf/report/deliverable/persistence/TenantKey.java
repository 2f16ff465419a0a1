package io.iotssf.report.deliverable.persistence;

import java.io.Serializable;
import java.util.UUID;

/** The composite key of a row of a tenant. */
record TenantKey(String tenantId, UUID id) implements Serializable {}
