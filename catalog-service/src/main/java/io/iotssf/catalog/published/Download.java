package io.iotssf.catalog.published;

import jakarta.ws.rs.core.MediaType;

/**
 * An answer that is a file of its own kind, sent as it is.
 *
 * @param name what the file is called where it is saved: letters, digits, dots and hyphens
 * @param languages as {@code Content-Language} names them
 */
public record Download(byte[] bytes, MediaType type, String name, String languages) {}
