package io.iotssf.kit.problem;

import java.net.URI;

/** Every kind of error that a client can meet, with its status. */
public enum ProblemType {
  MALFORMED_REQUEST(400, "The request cannot be read"),
  INVALID_VALUE(400, "A value is not allowed"),
  UNAUTHENTICATED(401, "An access token is needed"),
  FORBIDDEN(403, "Not allowed"),
  NOT_FOUND(404, "Not found"),
  METHOD_NOT_ALLOWED(405, "The resource has no such method"),
  NOT_ACCEPTABLE(406, "No such representation"),
  CONFLICT(409, "The state does not allow it"),
  STALE_VERSION(412, "Changed in the meantime"),
  TOO_LARGE(413, "The request is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The media type is not supported"),
  RANGE_NOT_SATISFIABLE(416, "The content has no such part"),
  UNPROCESSABLE(422, "The request is understood but cannot be done"),
  PRECONDITION_REQUIRED(428, "If-Match is needed"),
  INTERNAL_ERROR(500, "Something went wrong here"),
  UNAVAILABLE(503, "Not available for the moment");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** Short English title, the same for every occurrence. */
  public String title() {
    return title;
  }

  /** Identifies the type; a name, not an address. */
  public URI uri() {
    return URI.create(
        "urn:iot-ssf:problem:" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }
}
