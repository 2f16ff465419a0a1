package io.iotssf.catalog.export.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gov.nist.secauto.metaschema.binding.io.Format;
import gov.nist.secauto.metaschema.model.common.validation.IValidationFinding;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import io.iotssf.catalog.export.FullEdition;
import io.iotssf.catalog.loading.LoadedCatalogue;
import io.iotssf.catalog.published.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** NIST's own library holds the documents against the JSON Schemas and the constraints of OSCAL. */
class EveryOscalDocumentIsValidTest {
  /** The documents quoted here have no address that a program could fetch. */
  private static final String NO_ADDRESS =
      "WARNING The cardinality '0' is below the required minimum '1'"
          + " for items matching the expression 'rlink|base64'.";

  @TempDir static Path folder;

  private static Catalogue catalogue = new Catalogue(List.of(), "");

  @BeforeAll
  static void read() {
    catalogue = LoadedCatalogue.with(FullEdition.in(folder.resolve("edition")));
  }

  static List<OscalFile> documents() {
    List<OscalFile> files = new ArrayList<>(OscalFile.all(catalogue, folder.resolve("oscal")));
    files.add(OscalFile.withAdditions(catalogue, folder.resolve("oscal")));
    return files;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void byTheSchemaAndTheConstraints(OscalFile file) throws IOException, SAXException {
    assertEquals(List.of(), findings(file.path(), file.kind()));
  }

  @Test
  void theJudgeSeesFaults() throws IOException, SAXException {
    OscalFile valid = documents().getFirst();
    Map<String, String> faults =
        Map.of(
            "\"name\":\"statement\"", "\"name\":\"no token\"",
            "\"role-id\":\"creator\"", "\"role-id\":\"nobody\"",
            "\"last-modified\":\"2", "\"last-modified\":\"x");
    for (var fault : faults.entrySet()) {
      String broken = Files.readString(valid.path()).replace(fault.getKey(), fault.getValue());
      Path file = Files.writeString(folder.resolve("broken.json"), broken);
      assertFalse(findings(file, valid.kind()).isEmpty(), fault.getValue());
    }
  }

  private static List<String> findings(Path file, String kind) throws IOException, SAXException {
    return OscalBindingContext.instance()
        .validate(file, Format.JSON, new OscalSchemas(kind))
        .getFindings()
        .stream()
        .map(EveryOscalDocumentIsValidTest::described)
        .filter(finding -> !finding.equals(NO_ADDRESS))
        .toList();
  }

  private static String described(IValidationFinding finding) {
    return finding.getSeverity() + " " + finding.getMessage();
  }
}
