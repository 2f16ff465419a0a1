package io.iotssf.catalog.published;

import java.io.Serializable;

/**
 * Key of a stored row: each row is kept once as printed and once with errata applied.
 *
 * @param edition id of the edition
 * @param reading which words the row holds
 * @param id id of the row within its edition
 */
public record RowKey(String edition, Reading reading, String id) implements Serializable {}
