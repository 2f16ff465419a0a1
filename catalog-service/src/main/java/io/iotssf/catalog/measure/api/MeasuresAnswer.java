package io.iotssf.catalog.measure.api;

import io.iotssf.catalog.measure.domain.CaseMeasures;
import io.iotssf.catalog.published.InEdition;
import io.iotssf.contracts.Measure;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.UseCase.Stakeholder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one stakeholder of one case does for a requirement. Codes are null in the literal text where
 * the source lost the cell.
 *
 * @param roles of the stakeholder, the principal one first
 * @param requestedBy who asks for it; null for own measures
 * @param correspondence how the row's requirement stands to the one asked for: {@code equal},
 *     {@code reworded} or {@code split}; null in the listing of all measures
 * @param errata ids of the errata about the row
 */
record MeasuresAnswer(
    String id,
    String edition,
    String useCase,
    Text useCaseTitle,
    @Nullable String stakeholder,
    @Nullable Text stakeholderName,
    List<String> roles,
    @Nullable String requestedBy,
    @Nullable Integer number,
    @Nullable String perspective,
    @Nullable String target,
    @Nullable Text requirement,
    @Nullable String requirementId,
    @Nullable String correspondence,
    List<Measure> measures,
    Source source,
    List<String> errata) {

  static MeasuresAnswer of(InEdition<CaseMeasures> found, @Nullable String correspondence) {
    var row = found.row().row();
    return new MeasuresAnswer(
        row.id(),
        found.edition().id(),
        found.row().useCase().id(),
        found.row().useCase().title(),
        row.stakeholder(),
        found.row().stakeholder().map(Stakeholder::name).orElse(null),
        found.row().roles(),
        row.requestedBy(),
        row.number(),
        row.perspective(),
        row.target(),
        row.requirement(),
        row.requirementId(),
        correspondence,
        row.measures(),
        row.source(),
        found.errata(row.id()));
  }
}
