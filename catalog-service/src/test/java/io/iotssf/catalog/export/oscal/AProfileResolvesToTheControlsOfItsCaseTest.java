package io.iotssf.catalog.export.oscal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import gov.nist.secauto.metaschema.binding.io.Format;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import gov.nist.secauto.oscal.lib.model.Catalog;
import gov.nist.secauto.oscal.lib.profile.resolver.ProfileResolutionException;
import gov.nist.secauto.oscal.lib.profile.resolver.ProfileResolver;
import io.iotssf.catalog.export.FullEdition;
import io.iotssf.catalog.loading.LoadedCatalogue;
import io.iotssf.catalog.published.Catalogue;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.contracts.catalog.UseCase.MeasureRow;
import io.iotssf.contracts.catalog.UseCase.RequirementRow;
import io.iotssf.kit.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a GRC platform gets that imports a profile, by NIST's own resolver. */
class AProfileResolvesToTheControlsOfItsCaseTest {
  @TempDir static Path folder;

  private static Catalogue catalogue = new Catalogue(List.of(), "");

  @BeforeAll
  static void read() {
    catalogue = LoadedCatalogue.with(FullEdition.in(folder.resolve("edition")));
  }

  static List<OscalFile> profiles() {
    return OscalFile.all(catalogue, folder.resolve("oscal")).stream()
        .filter(file -> file.kind().equals("profile"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void withWhatTheRowsOfTheCaseSay(OscalFile file) throws IOException, ProfileResolutionException {
    UseCase useCase = useCase(file.id());
    List<JsonNode> controls =
        resolved(file).findValues("controls").stream().flatMap(list -> each(list)).toList();
    assertEquals(
        Stream.concat(
                useCase.requirementRows().stream().map(RequirementRow::requirementId),
                useCase.measureRows().stream().map(MeasureRow::requirementId))
            .filter(Objects::nonNull)
            .collect(toSet()),
        controls.stream().map(control -> control.get("id").asText()).collect(toSet()));
    for (RequirementRow row : useCase.requirementRows()) {
      if (row.requirementId() != null) {
        JsonNode control =
            controls.stream()
                .filter(c -> c.get("id").asText().equals(row.requirementId()))
                .findFirst()
                .orElseThrow();
        assertEquals(row.threats(), values(control, row.id(), "threat"));
        assertEquals(List.of(row.perspective()), values(control, row.id(), "perspective"));
        assertEquals(List.of(row.target()), values(control, row.id(), "target"));
        assertEquals(List.of(row.stakeholder()), values(control, row.id(), "primary-implementer"));
        assertEquals(
            List.of(Markup.prose(requireNonNull(row.requirement()).ja())),
            each(control.get("parts"))
                .filter(part -> part.path("id").asText().equals(row.id()))
                .map(part -> part.get("prose").asText())
                .toList());
      }
    }
  }

  /** Resolved with the catalog of its edition in the place of the address. */
  private static JsonNode resolved(OscalFile file) throws IOException, ProfileResolutionException {
    String address = "../../export?format=oscal&edition=" + file.edition();
    String local =
        Files.readString(file.path()).replace(address, "catalog-" + file.edition() + ".json");
    Path copy = Files.writeString(folder.resolve("oscal/local-" + file.id() + ".json"), local);
    Catalog catalog = (Catalog) new ProfileResolver().resolveProfile(copy).getValue();
    Path result = folder.resolve("resolved-" + file.id() + ".json");
    OscalBindingContext.instance()
        .newSerializer(Format.JSON, Catalog.class)
        .serialize(catalog, result);
    return Json.contract().readTree(Files.readAllBytes(result)).get("catalog");
  }

  private static UseCase useCase(String id) {
    return catalogue.editions().stream()
        .flatMap(edition -> edition.applied().useCases().stream())
        .filter(useCase -> useCase.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> values(JsonNode control, String group, String name) {
    return each(control.get("props"))
        .filter(property -> property.path("group").asText().equals(group))
        .filter(property -> property.get("name").asText().equals(name))
        .map(property -> property.get("value").asText())
        .toList();
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
