package io.iotssf.assessment.readiness.domain;

import io.iotssf.assessment.risk.domain.Axis;
import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.assessment.risk.domain.Terms;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Component;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.contracts.assessment.Stakeholder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An assessment on a day, with what rules ask of it. */
final class Situation {
  /** Perspective of what society or a regulator does. */
  static final String SOCIAL_SUPPORT = "social-support";

  private static final Text GONE = new Text("登録のないもの", "something that is not listed");

  private final AssessmentContent content;
  private final LocalDate today;
  private final Map<UUID, Stakeholder> stakeholders;
  private final Map<UUID, Component> components;
  private final Map<UUID, RequirementDecision> decisions;
  private final Map<UUID, List<ConcreteMeasure>> measures;

  Situation(AssessmentContent content, LocalDate today) {
    this.content = content;
    this.today = today;
    this.stakeholders = byId(content.stakeholders());
    this.components = byId(content.components());
    this.decisions = byId(decisionsToMake(content));
    this.measures =
        content.measures().stream().collect(Collectors.groupingBy(ConcreteMeasure::decision));
  }

  AssessmentContent content() {
    return content;
  }

  LocalDate today() {
    return today;
  }

  boolean hasStakeholder(@Nullable UUID id) {
    return id != null && stakeholders.containsKey(id);
  }

  /** Decisions, those for society left out. */
  Stream<RequirementDecision> decisions() {
    return decisionsToMake(content).stream();
  }

  /** A decision, unless it is for society; null where there is none. */
  @Nullable RequirementDecision decision(@Nullable UUID id) {
    return id == null ? null : decisions.get(id);
  }

  Stream<RequirementDecision> adopted() {
    return decisions().filter(decision -> RequirementDecision.ADOPTED.equals(decision.decision()));
  }

  /** Bullets and sub-bullets of a decision, notes left out. */
  List<ConcreteMeasure> measuresOf(UUID decision) {
    return measures.getOrDefault(decision, List.of()).stream()
        .filter(measure -> !measure.kind().equals("note"))
        .toList();
  }

  /** Ratings above the least level of their axis: the risks that treatment has to lower. */
  Stream<RiskRating> graveRatings() {
    return content.riskRatings().stream().filter(rating -> rank(rating, rating.level()) > 0);
  }

  /** Place of a level on the rating's axis, the least level has 0; -1 where there is none. */
  static int rank(RiskRating rating, @Nullable String level) {
    return level == null
        ? -1
        : Axis.of(rating.axis()).map(axis -> axis.levels().indexOf(level)).orElse(-1);
  }

  /** Name of a stakeholder. */
  Text stakeholder(@Nullable UUID id) {
    Stakeholder stakeholder = id == null ? null : stakeholders.get(id);
    return stakeholder == null ? GONE : stakeholder.name();
  }

  /** Name of a component. */
  Text component(@Nullable UUID id) {
    Component component = id == null ? null : components.get(id);
    return component == null ? GONE : component.name();
  }

  /** A rating by its subject and axis. */
  Text rating(RiskRating rating) {
    return Phrase.of("%sの%s", "%s, %s", subject(rating.subject()), Terms.axis(rating.axis()));
  }

  /** Name of what a rating is about. */
  Text subject(RiskRating.Subject subject) {
    return switch (subject.kind()) {
      case "stakeholder" -> stakeholder(subject.id());
      case "device" -> device(subject);
      default -> new Text("システム全体", "the system as a whole");
    };
  }

  /** A requirement in the words of its decision. */
  static Text requirement(RequirementDecision decision) {
    Text requirement = decision.requirement();
    return requirement == null
        ? new Text("要件名が原典で失われている行", "a row whose requirement the source lost")
        : requirement;
  }

  private Text device(RiskRating.Subject subject) {
    Text formOfUse = subject.formOfUse();
    Text name = component(subject.id());
    return formOfUse == null ? name : Phrase.of("%s（%s）", "%s (%s)", name, formOfUse);
  }

  private static List<RequirementDecision> decisionsToMake(AssessmentContent content) {
    return content.requirementDecisions().stream()
        .filter(decision -> !decision.perspective().equals(SOCIAL_SUPPORT))
        .toList();
  }

  private static <T extends Part> Map<UUID, T> byId(List<T> rows) {
    Map<UUID, T> byId = new HashMap<>();
    rows.forEach(row -> byId.put(row.id(), row));
    return byId;
  }
}
