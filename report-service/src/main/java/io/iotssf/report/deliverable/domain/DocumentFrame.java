package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.DocumentKind;
import io.iotssf.report.rendering.model.Imprint;
import io.iotssf.report.rendering.model.Row;
import io.iotssf.report.rendering.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every document has around its own sections: title, imprint, sources. */
final class DocumentFrame {
  private final Composition composition;
  private final Imprint imprint;
  private final ErrataBlocks errata;
  private final SourceBlocks sources;

  /**
   * @param sha256 hash of the revision's bytes
   */
  DocumentFrame(Composition composition, String sha256) {
    this.composition = composition;
    this.imprint = ImprintComposer.compose(composition, sha256);
    this.errata = new ErrataBlocks(composition);
    this.sources = new SourceBlocks(composition);
  }

  ErrataBlocks errata() {
    return errata;
  }

  /** The parties that have a role and so a part in the system. */
  List<Stakeholder> actingParties() {
    return composition.content().stakeholders().stream()
        .filter(party -> party.role() != null)
        .toList();
  }

  /** The whole assessment: it says all that its sources lack, and all that is noted on them. */
  Document whole(DocumentKind kind, Text title, List<Section> own) {
    return document(kind, title, own, sources.missing(), errata.all());
  }

  /** A document for professionals: it says what its sources lack, and who answers for it. */
  Document document(DocumentKind kind, Text title, List<Section> own) {
    Set<String> shown = own.stream().map(Section::id).collect(Collectors.toSet());
    return document(kind, title, own, sources.missingIn(shown), errata.of(rows(own)));
  }

  /** The ids of what a document shows: of its rows, and of what is quoted outside of tables. */
  private Set<String> rows(List<Section> sections) {
    Stream<@Nullable String> inTables =
        sections.stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Block.Table.class::isInstance)
            .flatMap(block -> ((Block.Table) block).rows().stream())
            .map(Row::id);
    Stream<@Nullable String> inText =
        sections.stream().flatMap(section -> quoted(section.id()).stream()).map(Composition::idOf);
    return Stream.concat(inTables, inText).flatMap(Stream::ofNullable).collect(Collectors.toSet());
  }

  private List<? extends Part> quoted(String section) {
    return switch (section) {
      case "overview" -> composition.content().solution();
      case "mapping" -> composition.content().evaluation();
      default -> List.of();
    };
  }

  private Document document(
      DocumentKind kind, Text title, List<Section> own, List<Block> missing, List<Block> notes) {
    List<Section> sections = new ArrayList<>(own);
    if (!missing.isEmpty()) {
      sections.add(section("missing", "原典に残っていないもの", "What the source lacks", missing));
    }
    if (!notes.isEmpty()) {
      sections.add(section("notes", "原典についての注記", "Notes on the sources", notes));
    }
    sections.add(
        section(
            "imprint",
            "出典と文書情報",
            "Sources, and about this document",
            join(sources.sources(), sources.imprint(imprint))));
    return new Document(
        kind, composition.language(), composition.say(title), imprint, List.copyOf(sections));
  }

  /** A document for people who know nothing of security: it ends with what it is, in one line. */
  Document plain(DocumentKind kind, Text title, List<Section> own) {
    List<Section> sections = new ArrayList<>(own);
    sections.add(section("about", "このお知らせについて", "About this sheet", sources.plainImprint(imprint)));
    return new Document(
        kind, composition.language(), composition.say(title), imprint, List.copyOf(sections));
  }

  /** A drawing by itself. */
  Document drawing(DocumentKind kind, Block.Figure figure) {
    Section only = new Section(figure.id(), figure.caption(), List.of(figure));
    return new Document(kind, composition.language(), figure.caption(), imprint, List.of(only));
  }

  Section section(String id, String ja, String en, List<Block> blocks) {
    return new Section(id, composition.say(ja, en), blocks);
  }

  @SafeVarargs
  final List<Block> join(List<? extends Block>... parts) {
    return Stream.of(parts).<Block>flatMap(List::stream).toList();
  }
}
