package io.iotssf.report.rendering.model;

/** Languages in which documents are set. */
public enum DocumentLanguage {
  JA("ja"),
  EN("en");

  private final String code;

  DocumentLanguage(String code) {
    this.code = code;
  }

  /** BCP 47 tag. */
  public String code() {
    return code;
  }
}
