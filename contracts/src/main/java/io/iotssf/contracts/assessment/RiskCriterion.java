package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a level means in this assessment (リスク基準).
 *
 * @param axis {@code difficulty-of-recovery} or {@code economic-impact}
 * @param level code of a level of the axis
 * @param viewpoint code of a viewpoint of the axis; null where the meaning holds for all of them
 * @param meaning when the level holds
 * @param guidance the regulator's guidance that adjusts it; null where none does
 * @param proposed whether it is the product's default that nobody has confirmed yet
 */
public record RiskCriterion(
    UUID id,
    String axis,
    String level,
    @Nullable String viewpoint,
    Text meaning,
    @Nullable Text guidance,
    boolean proposed)
    implements Part {}
