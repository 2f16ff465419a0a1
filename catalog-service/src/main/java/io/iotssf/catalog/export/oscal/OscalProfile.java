package io.iotssf.catalog.export.oscal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.iotssf.catalog.export.oscal.Oscal.Add;
import io.iotssf.catalog.export.oscal.Oscal.Alter;
import io.iotssf.catalog.export.oscal.Oscal.Catalog;
import io.iotssf.catalog.export.oscal.Oscal.DocumentId;
import io.iotssf.catalog.export.oscal.Oscal.Import;
import io.iotssf.catalog.export.oscal.Oscal.Merge;
import io.iotssf.catalog.export.oscal.Oscal.Modify;
import io.iotssf.catalog.export.oscal.Oscal.Part;
import io.iotssf.catalog.export.oscal.Oscal.Profile;
import io.iotssf.catalog.export.oscal.Oscal.ProfileDocument;
import io.iotssf.catalog.export.oscal.Oscal.Selection;
import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.contracts.catalog.UseCase.MeasureRow;
import io.iotssf.contracts.catalog.UseCase.RequirementRow;
import io.iotssf.kit.json.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A use case as an OSCAL profile: the requirements that its tables name, out of the catalog of its
 * edition, each with what the rows of the case say of it.
 */
public final class OscalProfile {
  private final PublishedEdition edition;
  private final UseCase useCase;
  private final Catalog catalog;
  private final Citations citations;

  private OscalProfile(Catalogue catalogue, PublishedEdition edition, UseCase useCase) {
    this.edition = edition;
    this.useCase = useCase;
    this.catalog = OscalCatalog.of(catalogue, edition);
    this.citations = new Citations(catalogue, edition, "../../export");
  }

  /** Whether the case names a requirement of its edition; without one it has no profile. */
  public static boolean isPossible(UseCase useCase) {
    return !requirements(useCase).isEmpty();
  }

  /** The profile of a case as JSON. */
  public static byte[] bytes(Catalogue catalogue, PublishedEdition edition, UseCase useCase) {
    return Oscal.bytes(new ProfileDocument(new OscalProfile(catalogue, edition, useCase).build()));
  }

  private Profile build() {
    UUID imported =
        citations.catalog(
            edition, List.of(new DocumentId("urn:uuid:" + Objects.requireNonNull(catalog.uuid()))));
    var imports =
        List.of(new Import("#" + imported, List.of(new Selection(requirements(useCase)))));
    var modify = new Modify(alters());
    useCase.references().forEach(cited -> citations.reference(edition.id(), cited));
    Profile unnamed = profile(null, imports, modify, null);
    UUID uuid = NamedUuid.of("profile", useCase.id() + "/" + Sha256.hex(Oscal.bytes(unnamed)));
    return profile(uuid, imports, modify, catalog.metadata().lastModified());
  }

  private Profile profile(
      @Nullable UUID uuid, List<Import> imports, Modify modify, @Nullable String lastModified) {
    return new Profile(
        uuid,
        Preface.of(edition, useCase.title().ja(), List.of(), lastModified, null),
        imports,
        new Merge(true),
        modify,
        citations.backMatter());
  }

  private List<Alter> alters() {
    Map<String, List<RequirementRow>> rows =
        useCase.requirementRows().stream()
            .filter(row -> row.requirementId() != null)
            .collect(
                groupingBy(
                    row -> Objects.requireNonNull(row.requirementId()),
                    LinkedHashMap::new,
                    toList()));
    return rows.entrySet().stream()
        .map(
            altered ->
                new Alter(altered.getKey(), altered.getValue().stream().map(this::add).toList()))
        .toList();
  }

  /** The row's own place and owner as properties, its own words as a part. */
  private Add add(RequirementRow row) {
    return new Add(
        "ending",
        ThreatTies.of(Props.grouped(row.id()), useCase, row)
            .each("erratum", edition.errataOf(row.id()))
            .list(),
        Stream.ofNullable(row.requirement()).map(words -> wording(row, words)).toList());
  }

  private Part wording(RequirementRow row, Text words) {
    return Parts.ours("case-wording", row.id())
        .words(words)
        .link(citations.source(row.source()))
        .build();
  }

  private static List<String> requirements(UseCase useCase) {
    return Stream.concat(
            useCase.requirementRows().stream().map(RequirementRow::requirementId),
            useCase.measureRows().stream().map(MeasureRow::requirementId))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
