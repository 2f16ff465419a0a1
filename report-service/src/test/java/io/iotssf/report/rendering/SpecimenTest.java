package io.iotssf.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.report.deliverable.domain.DocumentPlan;
import io.iotssf.report.deliverable.domain.PlannedDocument;
import io.iotssf.report.fixture.GasWaterHeaterFixture;
import io.iotssf.report.rendering.model.DocumentFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Leaves every document of the gas water heater in target/specimens, for eyes. */
class SpecimenTest {

  @Test
  void everyDocumentCanBeSetInEveryFormat() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "specimens"));
    DocumentRenderer renderer = new DocumentRenderer();
    List<PlannedDocument> plan =
        DocumentPlan.of(GasWaterHeaterFixture.revision(), GasWaterHeaterFixture.SHA_256);
    for (PlannedDocument document : plan) {
      for (DocumentFormat format : document.formats()) {
        String key = document.stakeholderKey() == null ? "all" : document.stakeholderKey();
        Path file =
            folder.resolve(
                document.document().kind().code()
                    + "_"
                    + key
                    + "_"
                    + document.document().language().code()
                    + "."
                    + format.code());
        Files.write(file, renderer.render(document.document(), format));
      }
    }
    assertEquals(44, plan.size());
  }
}
