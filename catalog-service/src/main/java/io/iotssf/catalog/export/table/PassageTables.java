package io.iotssf.catalog.export.table;

import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.catalog.published.Reading;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Introduction;
import io.iotssf.contracts.catalog.Passage;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.contracts.catalog.UseCase.Priority;
import io.iotssf.contracts.catalog.UseCase.Selection;
import java.util.List;
import java.util.stream.Stream;

/** What the editions say in sentences, and what they put first. */
final class PassageTables {
  static final Layout<OfKind> PASSAGES =
      Layout.ofCases(
              "passages",
              (PublishedEdition edition, Reading reading) ->
                  lines(edition, edition.document(reading)))
          .value("kind", OfKind::kind)
          .value("id", found -> found.passage().id())
          .text("text", found -> found.passage().text())
          .source(found -> found.passage().source())
          .errata(found -> found.passage().id());

  static final Layout<Priority> PRIORITIES =
      Layout.ofCases("priorities", Line.ofCases(useCase -> useCase.priorities().stream()))
          .value("id", Priority::id)
          .value("kind", Priority::kind)
          .value("criterion", Priority::criterion)
          .text("subject", Priority::subject)
          .codes("components", Priority::components)
          .value("requirement_id", Priority::requirementId)
          .text("reason", Priority::reason)
          .source(Priority::source)
          .errata(Priority::id);

  private PassageTables() {}

  /**
   * @param kind which of the lists the passage stands in
   */
  record OfKind(String kind, Passage passage) {}

  private static Stream<Line<OfKind>> lines(PublishedEdition edition, EditionDocument document) {
    Introduction introduction = document.introduction();
    Stream<OfKind> before = introduction == null ? Stream.of() : passages(introduction);
    return Stream.concat(
        before.map(found -> new Line<>(edition, null, found)),
        document.useCases().stream()
            .flatMap(
                useCase ->
                    passages(useCase).map(found -> new Line<>(edition, useCase.id(), found))));
  }

  private static Stream<OfKind> passages(Introduction introduction) {
    return Stream.of(
            each("summary", introduction.summary()),
            each("background", introduction.background()),
            each("purpose", introduction.purpose()),
            each("readers", introduction.readers()),
            each("use", introduction.uses()),
            each("structure", introduction.structure()),
            each("caveat", introduction.caveats()),
            each("exclusion", introduction.exclusions()),
            introduction.process().stream().flatMap(step -> each("process", step.items())))
        .flatMap(passages -> passages);
  }

  private static Stream<OfKind> passages(UseCase useCase) {
    Selection selection = useCase.selection();
    return Stream.of(
            each("selection-reason", selection == null ? List.of() : selection.reasons()),
            each("overview", useCase.overview()),
            each("premise", useCase.premises()),
            each("caveat", useCase.caveats()),
            each("lead-in", useCase.leadIns()),
            each("incident-note", useCase.incidentNotes()),
            each("evaluation", useCase.evaluation()))
        .flatMap(passages -> passages);
  }

  private static Stream<OfKind> each(String kind, List<Passage> passages) {
    return passages.stream().map(passage -> new OfKind(kind, passage));
  }
}
