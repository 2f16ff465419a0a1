package io.iotssf.report.deliverable.api;

import io.iotssf.kit.http.EntityTags;
import io.iotssf.report.deliverable.domain.Deliverable;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a document. Whatever stands in it, a browser runs nothing and fetches nothing: a
 * page lives in a sandbox without an origin. (Viewers of PDF do not open in a sandbox, and run
 * nothing of a page.)
 */
final class ContentAnswer {
  private static final String SANDBOX =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String NO_FRAME = "default-src 'none'; frame-ancestors 'none'";
  private static final Set<String> PAGES = Set.of("html", "svg");

  private ContentAnswer() {}

  static Response of(Deliverable deliverable, @Nullable String known, Supplier<byte[]> content) {
    String tag = EntityTags.ofContent(deliverable.sha256());
    Response.ResponseBuilder answer =
        EntityTags.isKnown(known, tag)
            ? Response.notModified()
            : Response.ok(content.get(), deliverable.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(deliverable));
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
        .header(
            "Content-Security-Policy", PAGES.contains(deliverable.format()) ? SANDBOX : NO_FRAME)
        .build();
  }

  /** RFC 6266: the name in ASCII, and in UTF-8 as RFC 8187 (before: 5987) encodes it. */
  private static String disposition(Deliverable deliverable) {
    String encoded =
        URLEncoder.encode(deliverable.fileName(), StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A");
    return "inline; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(deliverable.asciiFileName(), encoded);
  }
}
