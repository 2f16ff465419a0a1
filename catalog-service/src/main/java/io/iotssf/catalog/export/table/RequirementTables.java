package io.iotssf.catalog.export.table;

import io.iotssf.catalog.measure.domain.CaseMeasures;
import io.iotssf.catalog.published.PlacedErratum;
import io.iotssf.contracts.Measure;
import io.iotssf.contracts.catalog.Correspondence;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Requirement;
import io.iotssf.contracts.catalog.Threat;
import io.iotssf.contracts.catalog.UseCase.RequirementRow;

/** Requirements, what answers them, and what is known of their words. */
final class RequirementTables {
  static final Layout<Requirement> REQUIREMENTS =
      Layout.ofEdition("requirements", Line.ofEdition(EditionDocument::requirements))
          .value("id", Requirement::id)
          .value("number", Requirement::number)
          .value("perspective", Requirement::perspective)
          .value("target", Requirement::target)
          .value("phase", Requirement::phase)
          .value("phase_basis", Requirement::phaseBasis)
          .text("text", Requirement::text)
          .source(Requirement::source)
          .errata(Requirement::id);

  static final Layout<RequirementRow> REQUIREMENT_ROWS =
      Layout.ofCases(
              "requirement-rows", Line.ofCases(useCase -> useCase.requirementRows().stream()))
          .value("id", RequirementRow::id)
          .value("position", RequirementRow::position)
          .value("perspective", RequirementRow::perspective)
          .value("target", RequirementRow::target)
          .value("stakeholder", RequirementRow::stakeholder)
          .codes("threats", RequirementRow::threats)
          .text("requirement", RequirementRow::requirement)
          .value("requirement_id", RequirementRow::requirementId)
          .source(RequirementRow::source)
          .errata(RequirementRow::id);

  static final Layout<Parted<CaseMeasures, Measure>> MEASURES =
      Layout.ofCases(
              "measures",
              Line.ofCases(
                  useCase ->
                      useCase.measureRows().stream()
                          .map(row -> new CaseMeasures(useCase, row))
                          .flatMap(found -> Parted.each(found, found.row().measures()))))
          .value("row_id", line -> line.row().row().id())
          .value("stakeholder", line -> line.row().row().stakeholder())
          .codes("roles", line -> line.row().roles())
          .value("requested_by", line -> line.row().row().requestedBy())
          .value("number", line -> line.row().row().number())
          .value("perspective", line -> line.row().row().perspective())
          .value("target", line -> line.row().row().target())
          .text("requirement", line -> line.row().row().requirement())
          .value("requirement_id", line -> line.row().row().requirementId())
          .value("requirement_row", line -> line.row().row().requirementRow())
          .value("id", line -> line.ofPart(Measure::id))
          .value("kind", line -> line.ofPart(Measure::kind))
          .value("parent", line -> line.ofPart(Measure::parent))
          .text("text", line -> line.ofPart(Measure::text))
          .source(line -> line.row().row().source())
          .errata(line -> line.row().row().id());

  static final Layout<Threat> THREATS =
      Layout.ofEdition("threats", Line.ofEdition(EditionDocument::threats))
          .value("id", Threat::id)
          .text("name", Threat::name)
          .source(Threat::source)
          .errata(Threat::id);

  static final Layout<Correspondence> CROSSWALK =
      Layout.ofEdition("crosswalk", Line.ofEdition(EditionDocument::crosswalk))
          .value("id", Correspondence::id)
          .value("kind", Correspondence::kind)
          .value("type", Correspondence::type)
          .value("from_edition", pair -> pair.from() == null ? null : pair.from().edition())
          .value("from_list", pair -> pair.from() == null ? null : pair.from().list())
          .value("from_row", pair -> pair.from() == null ? null : pair.from().row())
          .value("to_edition", pair -> pair.to() == null ? null : pair.to().edition())
          .value("to_list", pair -> pair.to() == null ? null : pair.to().list())
          .value("to_row", pair -> pair.to() == null ? null : pair.to().row())
          .text("reason", Correspondence::reason);

  static final Layout<PlacedErratum> ERRATA =
      Layout.<PlacedErratum>ofEdition(
              "errata",
              (edition, reading) ->
                  edition.errata().stream()
                      .map(placed -> new Line<>(edition, placed.useCase(), placed)))
          .value("use_case", PlacedErratum::useCase)
          .value("id", placed -> placed.erratum().id())
          .value("kind", placed -> placed.erratum().kind())
          .value("affects", placed -> placed.erratum().affects())
          .value("target", placed -> placed.erratum().target())
          .value("field", placed -> placed.erratum().field())
          .value("literal", placed -> placed.erratum().literal())
          .value("corrected", placed -> placed.erratum().corrected())
          .value("applied", placed -> placed.erratum().applied())
          .value("confidence", placed -> placed.erratum().confidence())
          .value("origin", placed -> placed.erratum().origin())
          .text("reason", placed -> placed.erratum().reason())
          .source(placed -> placed.erratum().source());

  private RequirementTables() {}
}
