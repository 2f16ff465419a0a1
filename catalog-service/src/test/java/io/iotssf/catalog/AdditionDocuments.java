package io.iotssf.catalog;

import static io.iotssf.catalog.Callers.TOKENS;
import static io.iotssf.catalog.Callers.bearer;

import io.restassured.response.Response;

/** What assessment-service pulls of an organisation's additions. */
final class AdditionDocuments {
  private AdditionDocuments() {}

  static String path(Organisation organisation, long version) {
    return "/internal/v1/tenants/" + organisation.id() + "/additions/" + version;
  }

  static Response pull(Organisation organisation, long version) {
    return bearer(TOKENS.ofService("assessment-service")).get(path(organisation, version));
  }

  /** The last version without a gap before it. */
  static long newestVersion(Organisation organisation) {
    long version = 0;
    while (pull(organisation, version + 1).statusCode() == 200) {
      version++;
    }
    return version;
  }
}
