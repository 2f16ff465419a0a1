package io.iotssf.assessment.exchange.domain;

import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.part.domain.Fault;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.Origin;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotedOriginTest {
  private static final UseCase CASE = EditionFixture.useCase();
  private static final Origin HONEST =
      new Origin("use-case", "draft", CASE.id(), CASE.title(), "0a".repeat(32), null, null);
  private static final Origin BLANK = new Origin("blank", "draft", null, null, null, null, null);

  @Test
  void whatTheCatalogueSaysIsTakenOver() {
    assertEquals(List.of(), faults(HONEST, CASE));
    assertEquals(List.of(), faults(BLANK, null));
  }

  @Test
  void theTitleIsTheCataloguesInBothLanguages() {
    Text half = Text.japanese(CASE.title().ja());
    assertEquals(List.of("/title"), faults(with(HONEST, "title", half), CASE));
    assertEquals(List.of("/title"), faults(with(HONEST, "title", null), CASE));
  }

  @Test
  void theHashHasTheFormOfOne() {
    for (String hash : new String[] {"", "0A".repeat(32), "0a".repeat(31), "0a".repeat(33)}) {
      assertEquals(List.of("/sha256"), faults(with(HONEST, "sha256", hash), CASE));
    }
    assertEquals(List.of("/sha256"), faults(with(HONEST, "sha256", null), CASE));
  }

  @Test
  void withoutAUseCaseNothingIsSaidOfOne() {
    assertEquals(List.of("/title"), faults(with(BLANK, "title", CASE.title()), null));
    assertEquals(List.of("/sha256"), faults(with(BLANK, "sha256", "0a".repeat(32)), null));
  }

  private static List<String> faults(Origin origin, @Nullable UseCase useCase) {
    var faults = new Faults();
    QuotedOrigin.judge(origin, Optional.ofNullable(useCase), faults);
    return faults.all().stream().map(Fault::pointer).toList();
  }
}
