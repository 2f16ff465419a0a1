package io.iotssf.report.rendering.model;

/** How a document is set. */
public enum DocumentFormat {
  HTML("html", "text/html;charset=UTF-8"),
  PDF("pdf", "application/pdf"),
  JSON("json", "application/json"),
  SVG("svg", "image/svg+xml");

  private final String code;
  private final String mediaType;

  DocumentFormat(String code, String mediaType) {
    this.code = code;
    this.mediaType = mediaType;
  }

  /** The name used in the API, which is also the file extension. */
  public String code() {
    return code;
  }

  /** Media type with its charset where it has one. */
  public String mediaType() {
    return mediaType;
  }
}
