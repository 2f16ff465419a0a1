package io.iotssf.report.rendering.model;

import java.util.Arrays;
import java.util.Optional;

/** How a document is set. */
public enum DocumentFormat {
  HTML("html", "text/html;charset=UTF-8"),
  PDF("pdf", "application/pdf"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("csv", "text/csv;charset=UTF-8;header=present"),
  JSON("json", "application/json"),
  /** Of a drawing, which has no other format. */
  SVG("svg", "image/svg+xml");

  private final String code;
  private final String mediaType;

  DocumentFormat(String code, String mediaType) {
    this.code = code;
    this.mediaType = mediaType;
  }

  /** The format of that name. */
  public static Optional<DocumentFormat> of(String code) {
    return Arrays.stream(values()).filter(format -> format.code.equals(code)).findFirst();
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
