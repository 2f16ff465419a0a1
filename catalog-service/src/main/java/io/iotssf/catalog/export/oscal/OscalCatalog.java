package io.iotssf.catalog.export.oscal;

import io.iotssf.catalog.addition.application.CurrentAdditions;
import io.iotssf.catalog.crosswalk.domain.SameRequirement;
import io.iotssf.catalog.export.oscal.Oscal.Catalog;
import io.iotssf.catalog.export.oscal.Oscal.CatalogDocument;
import io.iotssf.catalog.export.oscal.Oscal.Control;
import io.iotssf.catalog.export.oscal.Oscal.Group;
import io.iotssf.catalog.export.oscal.Oscal.Link;
import io.iotssf.catalog.export.oscal.Oscal.Part;
import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Framework;
import io.iotssf.contracts.catalog.Introduction;
import io.iotssf.contracts.catalog.Reference;
import io.iotssf.contracts.catalog.Requirement;
import io.iotssf.kit.json.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An edition as an OSCAL catalog: a group for each perspective, a control for each requirement. */
public final class OscalCatalog {
  private static final String PLACED_BY_THE_CASES = "perspective-by-case";

  private final Catalogue catalogue;
  private final PublishedEdition edition;
  private final EditionDocument document;
  private final SameRequirement sameAs;
  private final Citations citations;
  private final ThreatTies ties;
  private final ExampleMeasures examples;
  private final @Nullable CurrentAdditions additions;
  private final OwnAdditions own;

  private OscalCatalog(
      Catalogue catalogue, PublishedEdition edition, @Nullable CurrentAdditions additions) {
    this.catalogue = catalogue;
    this.edition = edition;
    this.document = edition.applied();
    this.sameAs = SameRequirement.in(catalogue);
    this.citations = new Citations(catalogue, edition, "export");
    this.ties = new ThreatTies(edition, citations);
    this.examples = new ExampleMeasures(catalogue, citations);
    this.additions = additions;
    this.own = new OwnAdditions(additions == null ? null : additions.document(), document);
  }

  /**
   * The catalog of an edition as JSON.
   *
   * @param additions what the organisation that asks added; null when there is nothing
   */
  public static byte[] bytes(
      Catalogue catalogue, PublishedEdition edition, @Nullable CurrentAdditions additions) {
    return Oscal.bytes(
        new CatalogDocument(new OscalCatalog(catalogue, edition, additions).build()));
  }

  /** The catalog of an edition as published. Its UUID follows from its content. */
  static Catalog of(Catalogue catalogue, PublishedEdition edition) {
    return new OscalCatalog(catalogue, edition, null).build();
  }

  private Catalog build() {
    List<Group> groups = groups();
    references().forEach(cited -> citations.reference(edition.id(), cited));
    List<PublishedEdition> others =
        examples.quoted().stream().filter(quoted -> !quoted.id().equals(edition.id())).toList();
    Catalog unnamed = catalog(null, groups, others, null);
    UUID uuid = NamedUuid.of("catalog", edition.id() + "/" + Sha256.hex(Oscal.bytes(unnamed)));
    return catalog(uuid, groups, others, lastModified(others));
  }

  private Catalog catalog(
      @Nullable UUID uuid,
      List<Group> groups,
      List<PublishedEdition> others,
      @Nullable String lastModified) {
    return new Catalog(
        uuid,
        Preface.of(edition, document.title().ja(), others, lastModified, additions),
        groups,
        citations.backMatter());
  }

  /** When the newest of what it holds was published, or added. */
  private String lastModified(List<PublishedEdition> others) {
    return Stream.concat(
            Stream.concat(Stream.of(edition), others.stream())
                .map(quoted -> quoted.description().publishedAt()),
            Stream.ofNullable(additions).map(CurrentAdditions::changedAt))
        .max(Instant::compareTo)
        .orElseThrow()
        .toString();
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    document.framework().perspectives().forEach(entry -> groups.add(group(entry)));
    List<Control> others = controls(null);
    if (!others.isEmpty()) {
      groups.add(
          new Group(
              PLACED_BY_THE_CASES,
              "perspective",
              "観点は事例の行が定める (the rows of the cases say the perspective)",
              List.of(),
              List.of(),
              others));
    }
    return groups;
  }

  private Group group(Framework.Entry perspective) {
    List<Part> parts = new ArrayList<>();
    if (perspective.definition() != null) {
      parts.add(
          Parts.standard("overview", perspective.id() + "_ovw")
              .words(perspective.definition())
              .build());
    }
    return new Group(
        perspective.id(),
        "perspective",
        Markup.line(perspective.name().ja()),
        Props.of()
            .label(perspective.number())
            .add("title-en", perspective.name().en(), Parts.TRANSLATION)
            .source(perspective.source())
            .list(),
        parts,
        controls(perspective.id()));
  }

  private List<Control> controls(@Nullable String perspective) {
    return Stream.concat(
            document.requirements().stream()
                .filter(requirement -> Objects.equals(perspective, requirement.perspective()))
                .map(this::control),
            own.controls(perspective))
        .toList();
  }

  private Control control(Requirement requirement) {
    Map<String, String> same = sameAs.as(requirement.id());
    List<Part> parts = new ArrayList<>();
    parts.add(
        Parts.standard("statement", requirement.id() + "_smt").words(requirement.text()).build());
    ties.of(requirement.id()).ifPresent(parts::add);
    examples.of(requirement.id(), same).forEach(parts::add);
    own.measures(requirement.id(), same.keySet()).forEach(parts::add);
    return new Control(
        requirement.id(),
        "requirement",
        Markup.line(requirement.text().ja()),
        Props.of()
            .label(requirement.number())
            .add("title-en", requirement.text().en(), Parts.TRANSLATION)
            .add("target", requirement.target())
            .add("phase", requirement.phase(), requirement.phaseBasis())
            .source(requirement.source())
            .each("erratum", edition.errataOf(requirement.id()))
            .list(),
        links(requirement, same),
        parts);
  }

  private List<Link> links(Requirement requirement, Map<String, String> same) {
    List<Link> links = new ArrayList<>();
    links.add(citations.source(requirement.source()));
    same.forEach(
        (id, type) -> {
          if (!id.equals(requirement.id())) {
            links.addAll(links(id, type));
          }
        });
    return links;
  }

  /** To the control of a requirement; none where the id is a row of a case. */
  private List<Link> links(String id, String type) {
    return catalogue.editions().stream()
        .filter(other -> other.applied().requirements().stream().anyMatch(r -> r.id().equals(id)))
        .map(
            other ->
                other.id().equals(edition.id())
                    ? new Link("#" + id, type, null, null)
                    : citations.control(other, id, type))
        .toList();
  }

  private Stream<Reference> references() {
    Introduction introduction = document.introduction();
    return Stream.concat(
        introduction == null ? Stream.of() : introduction.references().stream(),
        document.useCases().stream().flatMap(useCase -> useCase.references().stream()));
  }
}
