package io.iotssf.assessment.content.domain;

import io.iotssf.assessment.guidance.domain.GuidanceKinds;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.preparation.domain.PreparationKinds;
import io.iotssf.assessment.risk.domain.RiskKinds;
import io.iotssf.assessment.treatment.domain.TreatmentKinds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of rows that an assessment has. */
public final class Kinds {
  /** In the order of an assessment's content. */
  public static final List<PartKind<?>> ALL =
      List.of(
          PreparationKinds.SOLUTION,
          PreparationKinds.REFERENCE,
          PreparationKinds.STAKEHOLDER,
          PreparationKinds.RELATION,
          PreparationKinds.COMPONENT,
          PreparationKinds.CONNECTION,
          PreparationKinds.DATA_FLOW,
          PreparationKinds.RISK_CRITERION,
          RiskKinds.INCIDENT,
          RiskKinds.RISK_RATING,
          RiskKinds.EVALUATION,
          TreatmentKinds.COMPONENT_THREAT,
          TreatmentKinds.POLICY,
          TreatmentKinds.REQUIREMENT_DECISION,
          TreatmentKinds.MEASURE,
          TreatmentKinds.REQUEST,
          TreatmentKinds.HAND_OFF,
          TreatmentKinds.PRIORITY,
          GuidanceKinds.USER_GUIDANCE);

  private static final Map<String, PartKind<?>> BY_CODE = by(PartKind::code);
  private static final Map<String, PartKind<?>> BY_COLLECTION = by(PartKind::collection);

  private Kinds() {}

  /** The kind of that code, for example {@code risk-rating}. */
  public static Optional<PartKind<?>> byCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The kind of that collection, for example {@code risk-ratings}. */
  public static Optional<PartKind<?>> byCollection(String collection) {
    return Optional.ofNullable(BY_COLLECTION.get(collection));
  }

  private static Map<String, PartKind<?>> by(Function<PartKind<?>, String> name) {
    return ALL.stream().collect(Collectors.toUnmodifiableMap(name, kind -> kind));
  }
}
