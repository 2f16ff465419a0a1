package io.iotssf.assessment.testing;

import io.iotssf.assessment.catalogue.domain.Editions;
import io.iotssf.contracts.event.EditionPublished;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;

/** Before each test the service knows the edition of {@link EditionFixture}. */
public class KnownCatalogue implements QuarkusTestBeforeEachCallback {

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    byte[] document = Json.bytes(EditionFixture.edition());
    Editions editions = CDI.current().select(Editions.class).get();
    EditionPublished first =
        new EditionPublished(
            EditionFixture.EDITION,
            EditionFixture.RELEASE,
            EditionPublished.dataref(EditionFixture.EDITION, EditionFixture.RELEASE),
            Sha256.hex(document));
    QuarkusTransaction.requiringNew().run(() -> editions.apply(first, document, Instant.EPOCH));
  }
}
