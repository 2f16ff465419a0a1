package io.iotssf.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever changes the API sees it in the change that he commits. */
class ApiDocumentIT {
  private static final Path GENERATED = Path.of("target/openapi/openapi.yaml");
  private static final Path COMMITTED = Path.of("../docs/api/report-service.yaml");

  @Test
  void theCommittedDocumentIsTheGeneratedOne() throws IOException {
    String generated = Files.readString(GENERATED);
    assertTrue(generated.contains("openapi: 3.0.3"));
    assertEquals(
        Files.readString(COMMITTED),
        generated,
        () ->
            "The API changed. Look at it, then: cp report-service/"
                + GENERATED
                + " docs/api/report-service.yaml");
  }
}
