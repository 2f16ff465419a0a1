package io.iotssf.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed API document is the one that the code makes. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class ApiDocumentIT {
  private static final Path MADE = Path.of("target", "openapi", "assessment-service.yaml");
  private static final Path COMMITTED = Path.of("..", "docs", "api", "assessment-service.yaml");

  @Test
  void theCommittedDocumentIsTheOneThatTheCodeMakes() throws IOException {
    assertEquals(
        Files.readString(MADE),
        Files.readString(COMMITTED),
        "Copy target/openapi/assessment-service.yaml to docs/api/ and look at what changed.");
  }
}
