package io.iotssf.catalog.measure.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.UseCase.MeasureRow;
import io.iotssf.contracts.catalog.UseCase.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * A row of tables 4 to 7 and the case that it stands in.
 *
 * @param useCase id of the case
 * @param stakeholder who takes the measures; null only in the literal text, where the cell is lost
 */
public record CaseMeasures(
    String edition,
    String useCase,
    Text useCaseTitle,
    @Nullable Stakeholder stakeholder,
    MeasureRow row) {}
