package io.iotssf.catalog.loading;

/** The data files do not fit together; the service must not start with them. */
final class CatalogueFault extends IllegalStateException {
  CatalogueFault(String message) {
    super(message);
  }

  CatalogueFault(String message, Throwable cause) {
    super(message, cause);
  }
}
