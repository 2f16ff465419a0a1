package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A level on one axis with its reasons (リスクの大きさ).
 *
 * @param key id of the row in the catalogue; null for a row of the tenant's own
 * @param axis {@code difficulty-of-recovery} or {@code economic-impact}
 * @param level code of the level; null while nobody judged, or where only a figure showed it
 * @param overrideReason why the level is another one than the rule of the product proposes; null
 *     where it is the proposed one, or nothing is proposed
 * @param conditions under which conditions the level holds
 * @param incidents ids of the incidents behind it
 * @param target the level to be reached by treatment (目標とする水準)
 * @param statement the sentence that concludes it; null where none is written
 * @param afterTreatment the level that remains after treatment
 * @param acceptance who accepts what remains
 * @param source where it is printed; null for a row of the tenant's own
 */
public record RiskRating(
    UUID id,
    @Nullable String key,
    Subject subject,
    String axis,
    @Nullable String level,
    @Nullable Text overrideReason,
    List<Reason> reasons,
    List<Text> conditions,
    List<UUID> incidents,
    @Nullable ReasonedLevel target,
    @Nullable Text statement,
    @Nullable ReasonedLevel afterTreatment,
    @Nullable Acceptance acceptance,
    @Nullable Source source)
    implements Part {
  /** The same before anybody accepted what remains. */
  public RiskRating notYetAccepted() {
    return new RiskRating(
        id,
        key,
        subject,
        axis,
        level,
        overrideReason,
        reasons,
        conditions,
        incidents,
        target,
        statement,
        afterTreatment,
        null,
        source);
  }

  /**
   * Whose or what risk it is.
   *
   * @param kind {@code system}, {@code stakeholder} or {@code device}
   * @param id id of the stakeholder or component; null for the system
   * @param formOfUse in which form of use; for a device only
   */
  public record Subject(String kind, @Nullable UUID id, @Nullable Text formOfUse) {
    /** The system as a whole. */
    public static Subject system() {
      return new Subject("system", null, null);
    }

    /** One stakeholder. */
    public static Subject stakeholder(UUID id) {
      return new Subject("stakeholder", id, null);
    }
  }

  /**
   * Why, seen from one viewpoint.
   *
   * @param viewpoint code of a viewpoint of the axis; null where the source does not say
   * @param level the level seen from this viewpoint alone; null while nobody judged
   */
  public record Reason(@Nullable String viewpoint, @Nullable String level, Text reason) {}

  /**
   * A level with its basis.
   *
   * @param level code of a level of the rating's axis
   */
  public record ReasonedLevel(String level, Text basis) {}

  /**
   * Acceptance of what remains after treatment.
   *
   * @param owner id of the stakeholder that accepts
   * @param until the last day on which it holds
   */
  public record Acceptance(UUID owner, Text reason, LocalDate until) {}
}
