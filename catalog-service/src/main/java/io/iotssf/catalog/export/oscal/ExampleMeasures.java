package io.iotssf.catalog.export.oscal;

import static java.util.stream.Collectors.groupingBy;

import io.iotssf.catalog.export.oscal.Oscal.Part;
import io.iotssf.catalog.measure.domain.CaseMeasures;
import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.InEdition;
import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.catalog.published.Reading;
import io.iotssf.contracts.Measure;
import io.iotssf.contracts.catalog.UseCase.MeasureRow;
import io.iotssf.contracts.catalog.UseCase.Stakeholder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the stakeholders of all cases do for a requirement, as parts of its control. */
final class ExampleMeasures {
  private final Map<String, List<InEdition<CaseMeasures>>> byRequirement;
  private final Citations citations;
  private final Set<PublishedEdition> quoted = new LinkedHashSet<>();

  ExampleMeasures(Catalogue catalogue, Citations citations) {
    this.citations = citations;
    this.byRequirement =
        InEdition.rows(catalogue.editions(), Reading.APPLIED, CaseMeasures::of)
            .filter(found -> found.row().row().requirementId() != null)
            .collect(
                groupingBy(found -> Objects.requireNonNull(found.row().row().requirementId())));
  }

  /** The editions whose cases gave a measure so far. */
  Set<PublishedEdition> quoted() {
    return quoted;
  }

  /**
   * One part for each row of a measure table.
   *
   * @param same the requirements that the rows may word, with how each stands to the control
   */
  Stream<Part> of(String control, Map<String, String> same) {
    return same.entrySet().stream()
        .flatMap(
            wording ->
                byRequirement.getOrDefault(wording.getKey(), List.of()).stream()
                    .map(found -> example(control, wording.getValue(), found)));
  }

  private Part example(String control, String correspondence, InEdition<CaseMeasures> found) {
    quoted.add(found.edition());
    CaseMeasures measures = found.row();
    MeasureRow row = measures.row();
    String prefix = control + "_exm.";
    Parts part =
        Parts.ours("example-measure", prefix + row.id())
            .title(title(measures))
            .props(
                Props.of()
                    .add("edition", found.edition().id())
                    .add("use-case", measures.useCase().id())
                    .add("stakeholder", row.stakeholder())
                    .each("role", measures.roles())
                    .add("requested-by", row.requestedBy())
                    .add("correspondence", correspondence)
                    .add("requirement", row.requirementId())
                    .add("perspective", row.perspective())
                    .add("target", row.target())
                    .add("number", row.number())
                    .source(row.source())
                    .each("erratum", found.errata(row.id())))
            .link(citations.source(row.source()));
    children(null, row).forEach(measure -> part.part(bullet(measure, row, prefix)));
    return part.build();
  }

  private static String title(CaseMeasures measures) {
    String useCase = measures.useCase().title().ja();
    return measures
        .stakeholder()
        .map(Stakeholder::name)
        .map(name -> useCase + " / " + name.ja())
        .orElse(useCase);
  }

  private static Part bullet(Measure measure, MeasureRow row, String prefix) {
    Parts part = Parts.ours(measure.kind(), prefix + measure.id()).words(measure.text());
    children(measure.id(), row).forEach(child -> part.part(bullet(child, row, prefix)));
    return part.build();
  }

  private static Stream<Measure> children(@Nullable String parent, MeasureRow row) {
    return row.measures().stream().filter(measure -> Objects.equals(parent, measure.parent()));
  }
}
