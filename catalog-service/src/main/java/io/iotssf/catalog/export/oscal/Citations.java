package io.iotssf.catalog.export.oscal;

import static java.util.stream.Collectors.joining;

import io.iotssf.catalog.export.oscal.Oscal.BackMatter;
import io.iotssf.catalog.export.oscal.Oscal.Citation;
import io.iotssf.catalog.export.oscal.Oscal.DocumentId;
import io.iotssf.catalog.export.oscal.Oscal.Link;
import io.iotssf.catalog.export.oscal.Oscal.Resource;
import io.iotssf.catalog.export.oscal.Oscal.ResourceLink;
import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.SourceDocument;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a document points at. Only what is pointed at, or quoted, stands in its back matter. */
final class Citations {
  static final String MEDIA_TYPE = "application/oscal+json";

  private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
  private final Map<UUID, Resource> resources = new LinkedHashMap<>();
  private final String export;

  /**
   * @param catalogue editions that may be quoted
   * @param first the edition whose description of a document goes before those of the others
   * @param export the address of the export, relative to the document's own
   */
  Citations(Catalogue catalogue, PublishedEdition first, String export) {
    this.export = export;
    Stream.concat(Stream.of(first), catalogue.editions().stream())
        .flatMap(edition -> edition.description().sources().stream())
        .forEach(document -> documents.putIfAbsent(document.id(), document));
  }

  /** A link to the document that prints a row. */
  Link source(Source source) {
    SourceDocument document = Objects.requireNonNull(documents.get(source.document()));
    String place =
        Stream.of(source.section(), source.table(), source.row())
            .filter(Objects::nonNull)
            .collect(joining(", "));
    return new Link(
        "#" + add(resource(document)),
        "reference",
        null,
        place.isEmpty() ? null : Markup.line(place));
  }

  /** A link to a requirement of another edition's catalog. */
  Link control(PublishedEdition edition, String requirement, String rel) {
    return new Link("#" + catalog(edition, List.of()), rel, requirement, null);
  }

  /**
   * Adds the catalog of an edition.
   *
   * @param ids by which it can be told from other states of that catalog
   * @return the UUID of the resource
   */
  UUID catalog(PublishedEdition edition, List<DocumentId> ids) {
    return add(
        new Resource(
            NamedUuid.of("catalog-resource", edition.id()),
            Markup.line(edition.description().title().ja() + " (OSCAL catalog)"),
            List.of(),
            ids,
            null,
            List.of(new ResourceLink(export + "?format=oscal&edition=" + edition.id(), MEDIA_TYPE)),
            null));
  }

  /** Adds a law or document that the edition cites. */
  void reference(String edition, Reference cited) {
    Stream<@Nullable Text> named = Stream.of(cited.publisher(), cited.title(), cited.date());
    add(
        new Resource(
            NamedUuid.of("reference", edition + "/" + cited.id()),
            Markup.line(cited.title().ja()),
            Props.of()
                .add("reference", cited.id())
                .add("cited-in", cited.citedIn())
                .source(cited.source())
                .list(),
            List.of(),
            new Citation(
                Markup.line(named.filter(Objects::nonNull).map(Text::ja).collect(joining(", ")))),
            List.of(),
            null));
  }

  BackMatter backMatter() {
    return new BackMatter(List.copyOf(resources.values()));
  }

  private UUID add(Resource resource) {
    resources.putIfAbsent(resource.uuid(), resource);
    return resource.uuid();
  }

  private static Resource resource(SourceDocument document) {
    String citation =
        Stream.of(document.publisher(), document.title(), document.date())
            .filter(Objects::nonNull)
            .collect(joining(", "));
    return new Resource(
        NamedUuid.of("source", document.id()),
        Markup.line(document.title()),
        Props.of().add("source-document", document.id()).list(),
        List.of(),
        new Citation(Markup.line(citation)),
        List.of(),
        document.supplied() ? null : "This document itself was not at hand.");
  }
}
