package io.iotssf.catalog.measure.api;

import io.iotssf.catalog.measure.domain.CaseMeasures;
import io.iotssf.contracts.Measure;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one stakeholder of one case does for a requirement. Codes are null only in the literal text,
 * where the source lost the cell.
 *
 * @param errata ids of the errata about the row
 */
record RequirementMeasures(
    String id,
    String edition,
    String useCase,
    Text useCaseTitle,
    @Nullable String stakeholder,
    @Nullable Text stakeholderName,
    int number,
    @Nullable String perspective,
    @Nullable String target,
    Text requirement,
    List<Measure> measures,
    Source source,
    List<String> errata) {

  static RequirementMeasures of(CaseMeasures found, List<String> errata) {
    var row = found.row();
    var stakeholder = found.stakeholder();
    return new RequirementMeasures(
        row.id(),
        found.edition(),
        found.useCase(),
        found.useCaseTitle(),
        row.stakeholder(),
        stakeholder == null ? null : stakeholder.name(),
        row.number(),
        row.perspective(),
        row.target(),
        row.requirement(),
        row.measures(),
        row.source(),
        errata);
  }
}
