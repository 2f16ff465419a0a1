package io.iotssf.report.deliverable.api;

import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Answers with JSON and its entity tag, or with 304 to a client that has it. */
final class ConditionalAnswer {
  private ConditionalAnswer() {}

  static Response json(Object body, @Nullable String known) {
    byte[] bytes = Json.bytes(body);
    String tag = EntityTags.ofContent(Sha256.hex(bytes));
    Response.ResponseBuilder answer =
        EntityTags.isKnown(known, tag)
            ? Response.notModified()
            : Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE);
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
        .build();
  }
}
