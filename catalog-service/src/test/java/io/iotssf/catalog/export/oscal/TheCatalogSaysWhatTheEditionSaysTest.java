package io.iotssf.catalog.export.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.catalog.export.FullEdition;
import io.iotssf.catalog.export.oscal.Oscal.Control;
import io.iotssf.catalog.export.oscal.Oscal.Group;
import io.iotssf.catalog.export.oscal.Oscal.Metadata;
import io.iotssf.catalog.export.oscal.Oscal.Part;
import io.iotssf.catalog.export.oscal.Oscal.Property;
import io.iotssf.catalog.loading.LoadedCatalogue;
import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.contracts.Measure;
import io.iotssf.contracts.catalog.Requirement;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.contracts.catalog.UseCase.MeasureRow;
import io.iotssf.contracts.catalog.UseCase.RequirementRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheCatalogSaysWhatTheEditionSaysTest {
  private static final Map<String, List<Group>> GROUPS = new HashMap<>();

  @TempDir static Path folder;

  private static Catalogue catalogue = new Catalogue(List.of(), "");

  @BeforeAll
  static void read() {
    catalogue = LoadedCatalogue.with(FullEdition.in(folder));
  }

  static List<PublishedEdition> editions() {
    return catalogue.editions();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyRequirementIsAControlInTheGroupOfItsPerspective(PublishedEdition edition) {
    List<Requirement> requirements = edition.applied().requirements();
    assertEquals(requirements.size(), groups(edition).mapToInt(g -> g.controls().size()).sum());
    for (Requirement requirement : requirements) {
      String group = Objects.requireNonNullElse(requirement.perspective(), "perspective-by-case");
      Control control = control(edition, requirement.id());
      assertTrue(
          groups(edition).anyMatch(g -> g.id().equals(group) && g.controls().contains(control)));
      assertEquals(Markup.prose(requirement.text().ja()), part(control, "statement").prose());
      assertEquals(requirement.target(), value(control.props(), "target"));
      assertEquals(requirement.phase(), value(control.props(), "phase"));
      assertEquals(String.valueOf(requirement.number()), value(control.props(), "label"));
      assertEquals(requirement.source().document(), value(control.props(), "source-document"));
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void thePhaseSaysWhetherItIsStatedOrDerived(PublishedEdition edition) {
    for (Requirement requirement : edition.applied().requirements()) {
      control(edition, requirement.id()).props().stream()
          .filter(property -> property.name().equals("phase"))
          .forEach(property -> assertEquals(requirement.phaseBasis(), property.kind()));
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyRowOfACaseIsATieWithItsThreats(PublishedEdition edition) {
    for (UseCase useCase : edition.applied().useCases()) {
      for (RequirementRow row : useCase.requirementRows()) {
        if (row.requirementId() != null) {
          Control control = control(edition, row.requirementId());
          Part tie = child(part(control, "guidance"), control.id() + "_gdn." + row.id());
          assertEquals(row.threats(), values(tie.props(), "threat"));
          assertEquals(row.perspective(), value(tie.props(), "perspective"));
          assertEquals(row.stakeholder(), value(tie.props(), "primary-implementer"));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyMeasureOfItsCasesIsAnExampleBulletByBullet(PublishedEdition edition) {
    for (UseCase useCase : edition.applied().useCases()) {
      for (MeasureRow row : useCase.measureRows()) {
        if (row.requirementId() != null) {
          Control control = control(edition, row.requirementId());
          String prefix = control.id() + "_exm.";
          Part example =
              control.parts().stream()
                  .filter(part -> (prefix + row.id()).equals(part.id()))
                  .findFirst()
                  .orElseThrow();
          assertEquals(
              row.measures().stream().map(Measure::text).map(t -> Markup.prose(t.ja())).toList(),
              row.measures().stream()
                  .map(measure -> child(example, prefix + measure.id()).prose())
                  .toList());
          assertEquals(row.requestedBy(), value(example.props(), "requested-by"));
          assertEquals(row.stakeholder(), value(example.props(), "stakeholder"));
        }
      }
    }
  }

  @Test
  void aSubBulletStandsBelowItsBullet() {
    Part example = child(control(lamp(), "lamp-r-1"), "lamp-r-1_exm.lamp-m-1");
    assertEquals(1, example.parts().size());
    Part bullet = child(example, "lamp-r-1_exm.lamp-m-1-1");
    assertTrue(
        bullet.parts().stream().anyMatch(part -> "lamp-r-1_exm.lamp-m-1-2".equals(part.id())));
  }

  @Test
  void whatTheCrosswalkPairsBringsItsExamplesAndALink() {
    PublishedEdition draft = catalogue.edition("draft").orElseThrow();
    Control control = control(draft, "draft-a-1-23");
    Part example = child(control, "draft-a-1-23_exm.lamp-m-1");
    assertEquals("split", value(example.props(), "correspondence"));
    assertEquals("lamp", value(example.props(), "edition"));
    assertTrue(
        control.links().stream()
            .anyMatch(
                link -> link.rel().equals("split") && "lamp-r-1".equals(link.resourceFragment())));
    assertTrue(
        control(lamp(), "lamp-r-1").links().stream()
            .anyMatch(link -> "draft-a-1-23".equals(link.resourceFragment())));
  }

  @Test
  void itSaysItsReleaseAndWhichOthersItQuotes() {
    PublishedEdition draft = catalogue.edition("draft").orElseThrow();
    Metadata metadata = OscalCatalog.of(catalogue, draft).metadata();
    assertEquals("draft-" + draft.description().release(), metadata.version());
    assertTrue(values(metadata.props(), "quotes-edition").contains("lamp-1"));
    assertEquals(lamp().description().publishedAt().toString(), metadata.lastModified());
    assertTrue(
        lamp().description().publishedAt().isAfter(draft.description().publishedAt()),
        "the newest of what it quotes is another edition");
  }

  @Test
  void englishIsMarkedAsAWorkingTranslation() {
    PublishedEdition draft = catalogue.edition("draft").orElseThrow();
    Requirement requirement = draft.applied().requirements().getFirst();
    Part translation = part(control(draft, requirement.id()), "statement").parts().getFirst();
    assertEquals("working-translation", translation.name());
    assertEquals(Oscal.NAMESPACE, translation.ns());
    assertEquals(
        Markup.prose(Objects.requireNonNull(requirement.text().en())), translation.prose());
  }

  private static PublishedEdition lamp() {
    return catalogue.edition("lamp").orElseThrow();
  }

  private static Stream<Group> groups(PublishedEdition edition) {
    return GROUPS
        .computeIfAbsent(edition.id(), id -> OscalCatalog.of(catalogue, edition).groups())
        .stream();
  }

  private static Control control(PublishedEdition edition, String id) {
    return groups(edition)
        .flatMap(group -> group.controls().stream())
        .filter(control -> control.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Part part(Control control, String name) {
    return control.parts().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  private static Part child(Control control, String id) {
    return control.parts().stream().filter(p -> id.equals(p.id())).findFirst().orElseThrow();
  }

  private static Part child(Part part, String id) {
    return below(part).stream().filter(p -> id.equals(p.id())).findFirst().orElseThrow();
  }

  private static List<Part> below(Part part) {
    List<Part> found = new ArrayList<>();
    for (Part child : part.parts()) {
      found.add(child);
      found.addAll(below(child));
    }
    return found;
  }

  private static @Nullable String value(List<Property> properties, String name) {
    return values(properties, name).stream().findFirst().orElse(null);
  }

  private static List<String> values(List<Property> properties, String name) {
    return properties.stream()
        .filter(property -> property.name().equals(name))
        .map(Property::value)
        .toList();
  }
}
