package io.iotssf.assessment.catalogue.application;

/** catalog-service did not answer as it should; a later attempt may succeed. */
public class CatalogueUnreachableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CatalogueUnreachableException(String message, Throwable cause) {
    super(message, cause);
  }
}
