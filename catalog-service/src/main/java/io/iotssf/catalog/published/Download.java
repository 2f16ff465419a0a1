package io.iotssf.catalog.published;

import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.json.Sha256;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/**
 * An answer that is a file of its own kind, sent as it is.
 *
 * @param name what the file is called where it is saved: letters, digits, dots and hyphens
 * @param languages as {@code Content-Language} names them
 */
public record Download(byte[] bytes, MediaType type, String name, String languages) {

  /** The tag of its bytes. */
  String tag() {
    return EntityTags.ofContent(Sha256.hex(bytes));
  }

  /** The headers that go with it, its tag among them. */
  Map<String, String> headers() {
    return Map.of(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"%s\"".formatted(name),
        HttpHeaders.ETAG,
        tag(),
        HttpHeaders.VARY,
        HttpHeaders.ACCEPT_LANGUAGE,
        HttpHeaders.CONTENT_LANGUAGE,
        languages);
  }
}
