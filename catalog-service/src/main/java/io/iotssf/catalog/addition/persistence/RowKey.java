package io.iotssf.catalog.addition.persistence;

import java.io.Serializable;
import java.util.UUID;

record RowKey(String tenantId, UUID id) implements Serializable {}
