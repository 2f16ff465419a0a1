package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one stakeholder decides on one requirement (整理した対策に対する意思決定).
 *
 * @param key id of the row in the catalogue; null for a row of the tenant's own
 * @param stakeholder id of the stakeholder that decides and implements
 * @param requestedBy id of the stakeholder that asks for it (対応を依頼); null for one's own
 * @param number as printed in the case's table; null where none is
 * @param perspective code of the perspective
 * @param target code of the target; null where it is not said
 * @param requirement the requirement in the words of this row; null where the source lost it
 * @param requirementId id of the requirement in the catalogue; null when the edition lists none
 * @param requirementRow id of the quoted requirement row that it decides; null when there is none
 * @param threats codes of the threats it answers; {@code all} alone means that it applies to all
 * @param decision {@code adopted}, {@code not-adopted} or {@code not-applicable}; null while nobody
 *     decided
 * @param reason why it was decided so; null when none was given
 * @param priority {@code high}, {@code medium} or {@code low}; null while nobody said
 * @param due by when; null while nobody said
 * @param status {@code planned}, {@code partial} or {@code implemented}; null while nobody said
 * @param source where it is printed; null for a row of the tenant's own
 */
public record RequirementDecision(
    UUID id,
    @Nullable String key,
    UUID stakeholder,
    @Nullable UUID requestedBy,
    @Nullable Integer number,
    String perspective,
    @Nullable String target,
    @Nullable Text requirement,
    @Nullable String requirementId,
    @Nullable String requirementRow,
    List<String> threats,
    @Nullable String decision,
    @Nullable Text reason,
    @Nullable String priority,
    @Nullable LocalDate due,
    @Nullable String status,
    @Nullable Source source)
    implements Part {
  public static final String ADOPTED = "adopted";
}
