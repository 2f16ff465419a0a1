package io.iotssf.assessment.suggestion.domain;

import io.iotssf.contracts.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the product suggests. It is a suggestion of this product, from rules of its own:
 * neither METI's nor a judgement, and nothing follows from it until a person acts.
 *
 * @param kind {@code requirement} (to be decided on), {@code asset} (to be treated first) or {@code
 *     measure} (meets several threats)
 * @param subject what is suggested: the requirement, the component, the measure's requirement
 * @param requirementId id of the requirement in the catalogue; null for an asset, or when the
 *     edition lists none
 * @param components ids of the components behind it
 * @param threats codes of the threats behind it; empty for an asset
 * @param incidents ids of the incidents behind it; for an asset only
 * @param decisions ids of the decisions that it concerns: those still open, or the one to carry out
 * @param caseRows ids of the requirement rows of the edition's cases that it is drawn from; for a
 *     requirement only
 * @param reason why, in one or more sentences
 */
public record Suggestion(
    String kind,
    Text subject,
    @Nullable String requirementId,
    List<UUID> components,
    List<String> threats,
    List<UUID> incidents,
    List<UUID> decisions,
    List<String> caseRows,
    Text reason) {
  public static final String REQUIREMENT = "requirement";
  public static final String ASSET = "asset";
  public static final String MEASURE = "measure";
}
