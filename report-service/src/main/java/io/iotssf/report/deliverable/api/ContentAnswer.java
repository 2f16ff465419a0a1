package io.iotssf.report.deliverable.api;

import io.iotssf.kit.http.EntityTags;
import io.iotssf.report.deliverable.domain.Deliverable;
import io.iotssf.report.deliverable.domain.Rendition;
import io.iotssf.report.rendering.model.DocumentFormat;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Answers with a document. Whatever stands in it, a browser runs nothing and fetches nothing: a
 * page lives in a sandbox without an origin. (Viewers of PDF do not open in a sandbox, and run
 * nothing of a page.)
 */
final class ContentAnswer {
  private static final String SANDBOX =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String NO_FRAME = "default-src 'none'; frame-ancestors 'none'";
  private static final Set<DocumentFormat> PAGES =
      EnumSet.of(DocumentFormat.HTML, DocumentFormat.SVG);
  private static final String RANGE = "Range";
  private static final String IF_RANGE = "If-Range";

  private ContentAnswer() {}

  static Response of(
      Deliverable deliverable, Rendition rendition, HttpHeaders asked, Supplier<byte[]> content) {
    String tag = EntityTags.ofContent(rendition.sha256());
    Response.ResponseBuilder answer =
        EntityTags.isKnown(asked.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)
            ? Response.notModified()
            : body(rendition, asked, tag, content)
                .type(rendition.format().mediaType())
                .header(
                    HttpHeaders.CONTENT_DISPOSITION, disposition(deliverable, rendition.format()));
    boolean page = PAGES.contains(rendition.format());
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header("Accept-Ranges", "bytes")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
        .header("Content-Security-Policy", page ? SANDBOX : NO_FRAME)
        .build();
  }

  private static Response.ResponseBuilder body(
      Rendition rendition, HttpHeaders asked, String tag, Supplier<byte[]> content) {
    String condition = asked.getHeaderString(IF_RANGE);
    Optional<ByteRange> range =
        condition == null || condition.strip().equals(tag)
            ? ByteRange.of(asked.getHeaderString(RANGE), rendition.size())
            : Optional.empty();
    return range
        .map(
            part ->
                Response.status(Response.Status.PARTIAL_CONTENT)
                    .entity(part.of(content.get()))
                    .header("Content-Range", part.contentRange(rendition.size())))
        .orElseGet(() -> Response.ok(content.get()));
  }

  /** RFC 6266: the name in ASCII, and in UTF-8 as RFC 8187 (before: 5987) encodes it. */
  private static String disposition(Deliverable deliverable, DocumentFormat format) {
    String encoded =
        URLEncoder.encode(deliverable.fileName(format), StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A");
    return "inline; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(deliverable.asciiFileName(format), encoded);
  }
}
