package io.iotssf.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Answers that carry the strong ETag of what they show. */
public final class Answers {
  private Answers() {}

  /** 200, or 304 when the client has this state already. */
  public static <T> RestResponse<T> read(T body, String etag, @Nullable String ifNoneMatch) {
    return EntityTags.isKnown(ifNoneMatch, etag) ? unchanged(etag) : changed(body, etag);
  }

  /** 304: the client has this state already. */
  public static <T> RestResponse<T> unchanged(String etag) {
    return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
        .header(HttpHeaders.ETAG, etag)
        .build();
  }

  /** As {@link #read(Object, String, String)} for a row with a version. */
  public static <T> RestResponse<T> read(T body, long version, @Nullable String ifNoneMatch) {
    return read(body, EntityTags.ofVersion(version), ifNoneMatch);
  }

  /** 200 with the state after a change. */
  public static <T> RestResponse<T> changed(T body, long version) {
    return changed(body, EntityTags.ofVersion(version));
  }

  private static <T> RestResponse<T> changed(T body, String etag) {
    return RestResponse.ResponseBuilder.ok(body).header(HttpHeaders.ETAG, etag).build();
  }
}
