package io.iotssf.catalog.export.oscal;

import io.iotssf.catalog.addition.application.CurrentAdditions;
import io.iotssf.catalog.export.oscal.Oscal.Metadata;
import io.iotssf.catalog.export.oscal.Oscal.Party;
import io.iotssf.catalog.export.oscal.Oscal.ResponsibleParty;
import io.iotssf.catalog.export.oscal.Oscal.Role;
import io.iotssf.catalog.published.Edition;
import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.contracts.SourceDocument;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The metadata of the documents: what they are made of, and by whom. */
final class Preface {
  private static final String CREATOR = "creator";
  private static final String PREPARED_BY = "prepared-by";
  private static final Party OURSELVES =
      new Party(NamedUuid.of("party", "IoT-SSF"), "organization", "IoT-SSF");
  private static final String REMARKS =
      "The Japanese words are quoted from the source documents of their publisher, with the errata"
          + " of this release applied. The English is a working translation, and the form is ours;"
          + " the publisher has neither reviewed nor endorsed either.";

  private Preface() {}

  /**
   * The metadata of a document about one edition.
   *
   * @param lastModified null while the document's own hash is taken
   * @param others other editions whose words it holds
   * @param additions what the organisation that asks added; null when there is nothing
   */
  static Metadata of(
      PublishedEdition edition,
      String title,
      List<PublishedEdition> others,
      @Nullable String lastModified,
      @Nullable CurrentAdditions additions) {
    List<Party> publishers =
        edition.description().sources().stream()
            .map(SourceDocument::publisher)
            .distinct()
            .map(Preface::publisher)
            .toList();
    return new Metadata(
        Markup.line(title),
        lastModified,
        version(edition, additions),
        Oscal.VERSION,
        Props.of()
            .add("edition", edition.id())
            .add("release", edition.description().release())
            .each("quotes-edition", others.stream().map(Preface::version).toList())
            .list(),
        List.of(
            new Role(CREATOR, "Publisher of the quoted words"),
            new Role(PREPARED_BY, "Provider of the working translation and of this form")),
        Stream.concat(publishers.stream(), Stream.of(OURSELVES)).toList(),
        List.of(responsible(CREATOR, publishers), responsible(PREPARED_BY, List.of(OURSELVES))),
        REMARKS);
  }

  private static ResponsibleParty responsible(String role, List<Party> parties) {
    return new ResponsibleParty(role, parties.stream().map(Party::uuid).toList());
  }

  private static Party publisher(String name) {
    return new Party(NamedUuid.of("party", name), "organization", Markup.value(name));
  }

  private static String version(PublishedEdition edition, @Nullable CurrentAdditions additions) {
    return additions == null
        ? version(edition)
        : version(edition) + "+additions-" + additions.document().version();
  }

  private static String version(PublishedEdition edition) {
    Edition description = edition.description();
    return description.id() + "-" + description.release();
  }
}
