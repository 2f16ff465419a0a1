package io.iotssf.catalog.search.domain;

import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Framework;
import io.iotssf.contracts.catalog.Introduction;
import io.iotssf.contracts.catalog.Passage;
import io.iotssf.contracts.catalog.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything of an edition that can be found, errata applied. */
public final class EditionEntries {
  private final PublishedEdition edition;
  private final RequirementCodes requirements;
  private final List<Entry> entries = new ArrayList<>();

  private EditionEntries(PublishedEdition edition) {
    this.edition = edition;
    this.requirements = new RequirementCodes(edition.applied());
  }

  /** In the order of the edition. */
  public static List<Entry> of(PublishedEdition edition) {
    var all = new EditionEntries(edition);
    EditionDocument document = edition.applied();
    all.addRequirements(document);
    all.addFramework(document.framework());
    if (document.introduction() != null) {
      all.addIntroduction(document.introduction());
    }
    document
        .useCases()
        .forEach(useCase -> new CaseEntries(useCase, all.requirements, all::add).add());
    return List.copyOf(all.entries);
  }

  /** The codes of the requirements of an edition, by their ids. */
  public static Map<String, Codes> requirementCodes(PublishedEdition edition) {
    return new RequirementCodes(edition.applied()).all();
  }

  /**
   * Something found, without what the edition itself knows.
   *
   * @param row id of the row that holds it, whose errata are meant
   */
  record Found(
      Kind kind,
      String id,
      String row,
      @Nullable String useCase,
      @Nullable Text title,
      @Nullable Text text,
      Codes codes,
      String href,
      Source source) {}

  private void add(Found found) {
    entries.add(
        new Entry(
            found.id(),
            found.kind(),
            edition.id(),
            found.useCase(),
            found.title(),
            found.text(),
            found.codes(),
            found.href(),
            found.source(),
            edition.errataOf(found.row())));
  }

  private void add(
      Kind kind,
      String id,
      @Nullable Text title,
      @Nullable Text text,
      Codes codes,
      String href,
      Source source) {
    if (title != null || text != null) {
      add(new Found(kind, id, id, null, title, text, codes, href, source));
    }
  }

  private void addRequirements(EditionDocument document) {
    document
        .requirements()
        .forEach(
            row ->
                add(
                    Kind.REQUIREMENT,
                    row.id(),
                    row.text(),
                    null,
                    requirements.of(row.id()),
                    "/api/v1/requirements/" + row.id(),
                    row.source()));
    document
        .threats()
        .forEach(
            row ->
                add(
                    Kind.THREAT,
                    row.id(),
                    row.name(),
                    null,
                    Codes.ofThreats(List.of(row.id())),
                    "/api/v1/threats",
                    row.source()));
  }

  private void addFramework(Framework framework) {
    String href = "/api/v1/framework?edition=" + edition.id();
    framework
        .axes()
        .forEach(
            axis -> {
              add(Kind.FRAMEWORK, axis.id(), axis.name(), null, Codes.NONE, href, axis.source());
              Stream.of(axis.levels(), axis.viewpoints())
                  .flatMap(List::stream)
                  .forEach(entry -> addEntry(axis.id() + "." + entry.id(), entry, href));
            });
    Stream.of(framework.perspectives(), framework.targets(), framework.phases())
        .flatMap(List::stream)
        .forEach(entry -> addEntry(entry.id(), entry, href));
  }

  private void addEntry(String id, Framework.Entry entry, String href) {
    add(Kind.FRAMEWORK, id, entry.name(), entry.definition(), Codes.NONE, href, entry.source());
  }

  private void addIntroduction(Introduction introduction) {
    String href = "/api/v1/framework?edition=" + edition.id();
    Stream.of(
            introduction.summary(),
            introduction.background(),
            introduction.purpose(),
            introduction.readers(),
            introduction.uses(),
            introduction.structure(),
            introduction.caveats(),
            introduction.exclusions())
        .flatMap(List::stream)
        .forEach(passage -> addPassage(passage, href));
    introduction
        .readerGroups()
        .forEach(
            group ->
                add(
                    Kind.INTRODUCTION,
                    group.id(),
                    group.name(),
                    group.text(),
                    Codes.NONE,
                    href,
                    group.source()));
    introduction.process().forEach(step -> addStep(step, href));
    introduction.references().forEach(reference -> addReference(reference, href));
  }

  private void addStep(Introduction.ProcessStep step, String href) {
    add(Kind.INTRODUCTION, step.id(), step.name(), step.text(), Codes.NONE, href, step.source());
    step.items().forEach(item -> addPassage(item, href));
  }

  private void addPassage(Passage passage, String href) {
    add(Kind.INTRODUCTION, passage.id(), null, passage.text(), Codes.NONE, href, passage.source());
  }

  private void addReference(Reference reference, String href) {
    add(
        Kind.REFERENCE,
        reference.id(),
        reference.title(),
        publication(reference),
        Codes.NONE,
        href,
        reference.source());
  }

  /** Who published it, and when. */
  static @Nullable Text publication(Reference reference) {
    return Joined.of(
        Stream.of(reference.publisher(), reference.date()).filter(Objects::nonNull).toList());
  }
}
