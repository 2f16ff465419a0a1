package io.iotssf.catalog.export.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.catalog.export.AdditionsFixture;
import io.iotssf.catalog.export.FullEdition;
import io.iotssf.catalog.loading.LoadedCatalogue;
import io.iotssf.catalog.published.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdditionsStandBesideThePublishedTest {
  @TempDir Path folder;

  private JsonNode published;
  private JsonNode withAdditions;

  @BeforeEach
  void read() {
    Catalogue catalogue = LoadedCatalogue.with(FullEdition.in(folder.resolve("edition")));
    published = OscalFile.all(catalogue, folder.resolve("oscal")).getFirst().content();
    withAdditions = OscalFile.withAdditions(catalogue, folder.resolve("oscal")).content();
  }

  @Test
  void everyPublishedControlKeepsItsWordsAndPlace() {
    List<String> before = statements(published);
    List<String> after = statements(withAdditions);
    assertEquals(before.size() + 1, after.size());
    after.removeIf(statement -> statement.startsWith("custom-"));
    assertEquals(before, after);
    assertNotEquals(published.get("uuid"), withAdditions.get("uuid"));
  }

  @Test
  void aCustomControlSaysWhoseItIsAndWhatItRefines() {
    JsonNode control =
        withAdditions
            .at("/groups/0/controls")
            .valueStream()
            .filter(each -> each.get("class").asText().equals("custom-requirement"))
            .findFirst()
            .orElseThrow();
    assertEquals("custom-" + AdditionsFixture.REQUIREMENT, control.get("id").asText());
    assertEquals("自社の要件", control.get("title").asText());
    assertEquals("refines", control.at("/links/0/rel").asText());
    assertEquals(
        List.of(
            "origin=organisation", "version=1", "target=system", "phase=testing", "threat=misuse"),
        control
            .get("props")
            .valueStream()
            .map(prop -> prop.get("name").asText() + "=" + prop.get("value").asText())
            .toList());
    assertEquals("自社の要件への対策", control.at("/parts/1/prose").asText());
  }

  @Test
  void aCustomMeasureStandsAmongTheExamplesOfThePublishedControl() {
    JsonNode first = withAdditions.at("/groups/0/controls/0/parts");
    JsonNode last = first.get(first.size() - 1);
    assertEquals("公開された要件への対策", last.get("prose").asText());
    assertEquals("細目", last.at("/parts/0/prose").asText());
  }

  private static List<String> statements(JsonNode catalog) {
    List<String> statements = new ArrayList<>();
    for (JsonNode group : catalog.get("groups")) {
      for (JsonNode control : group.get("controls")) {
        statements.add(control.get("id").asText() + " " + control.at("/parts/0/prose").asText());
      }
    }
    return statements;
  }
}
