package io.iotssf.catalog.export.table;

import static java.util.stream.Collectors.joining;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Passage;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.contracts.catalog.UseCase.Component;
import io.iotssf.contracts.catalog.UseCase.ComponentThreat;
import io.iotssf.contracts.catalog.UseCase.Incident;
import io.iotssf.contracts.catalog.UseCase.Selection;
import io.iotssf.contracts.catalog.UseCase.Stakeholder;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases: who takes part, what the system is made of, what may happen to it. */
final class CaseTables {
  static final Layout<UseCase> USE_CASES =
      Layout.ofEdition("use-cases", Line.ofEdition(EditionDocument::useCases))
          .value("id", UseCase::id)
          .text("title", UseCase::title)
          .value("applying_entity", UseCase::applyingEntity)
          .value("selection_number", selected(Selection::number))
          .text("user_category", selected(Selection::userCategory))
          .text("environment", selected(Selection::environment))
          .text("selected_use_case", selected(Selection::useCase))
          .text("selected_applying_entity", selected(Selection::applyingEntity))
          .codes("reader_groups", selected(Selection::readerGroups))
          .source(UseCase::source)
          .errata(UseCase::id);

  static final Layout<Stakeholder> STAKEHOLDERS =
      Layout.ofCases("stakeholders", Line.ofCases(useCase -> useCase.stakeholders().stream()))
          .value("id", Stakeholder::id)
          .text("name", Stakeholder::name)
          .text("description", Stakeholder::description)
          .codes("roles", Stakeholder::roles)
          .value("user_kind", Stakeholder::userKind)
          .value("affected_party", Stakeholder::affectedParty)
          .source(Stakeholder::source)
          .errata(Stakeholder::id);

  static final Layout<Component> COMPONENTS =
      Layout.ofCases("components", Line.ofCases(useCase -> useCase.components().stream()))
          .value("id", Component::id)
          .text("name", Component::name)
          .text("description", Component::description)
          .source(Component::source)
          .errata(Component::id);

  static final Layout<ComponentThreat> COMPONENT_THREATS =
      Layout.ofCases(
              "component-threats", Line.ofCases(useCase -> useCase.componentThreats().stream()))
          .value("id", ComponentThreat::id)
          .value("component", ComponentThreat::component)
          .value("threat", ComponentThreat::threat)
          .text("literal", ComponentThreat::literal)
          .source(ComponentThreat::source)
          .errata(ComponentThreat::id);

  static final Layout<NotedIncident> INCIDENTS =
      Layout.ofCases(
              "incidents",
              Line.ofCases(
                  useCase ->
                      useCase.incidents().stream().map(row -> new NotedIncident(useCase, row))))
          .value("id", noted -> noted.row().id())
          .value("stakeholder", noted -> noted.row().stakeholder())
          .text("classification", noted -> noted.row().classification())
          .codes("agents", noted -> noted.row().agents())
          .codes("threats", noted -> noted.row().threats())
          .codes("components", noted -> noted.row().components())
          .text("incident", noted -> noted.row().incident())
          .text("damage", noted -> noted.row().damage())
          .codes("notes", noted -> noted.row().notes())
          .value("notes_ja", noted -> noted.words(Text::ja))
          .value("notes_en", noted -> noted.words(Text::en))
          .source(noted -> noted.row().source())
          .errata(noted -> noted.row().id());

  private CaseTables() {}

  /** An incident with the notes that it refers to. */
  record NotedIncident(UseCase useCase, Incident row) {

    /** The notes in one language, one a line; null where there are none. */
    @Nullable String words(Function<Text, @Nullable String> language) {
      String words =
          notes()
              .map(note -> language.apply(note.text()))
              .filter(Objects::nonNull)
              .collect(joining("\n"));
      return words.isEmpty() ? null : words;
    }

    private Stream<Passage> notes() {
      return useCase.incidentNotes().stream().filter(note -> row.notes().contains(note.id()));
    }
  }

  private static <V> Layout.Cell<UseCase, V> selected(Layout.Cell<Selection, V> cell) {
    return useCase -> {
      Selection selection = useCase.selection();
      return selection == null ? null : cell.of(selection);
    };
  }
}
