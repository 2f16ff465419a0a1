package io.iotssf.assessment.content.domain;

import io.iotssf.assessment.preparation.domain.PreparationKinds;
import io.iotssf.assessment.treatment.domain.TreatmentKinds;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.ComponentThreat;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.contracts.assessment.ImplementationRequest;
import io.iotssf.contracts.assessment.Priority;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.assessment.TreatmentPolicy;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The risk treatment of a use case as rows of an assessment. */
final class StartingTreatment {

  private final UseCase useCase;
  private final RowIds ids;
  private final StartingDecisions decisions;

  StartingTreatment(UseCase useCase, RowIds ids) {
    this.useCase = useCase;
    this.ids = ids;
    this.decisions = new StartingDecisions(useCase, ids);
  }

  List<RequirementDecision> decisions() {
    return decisions.decisions();
  }

  List<ConcreteMeasure> measures() {
    return decisions.measures();
  }

  List<ComponentThreat> componentThreats() {
    return useCase.componentThreats().stream().map(this::componentThreat).toList();
  }

  /** Which threats are principal only the figures show, in bold. */
  private ComponentThreat componentThreat(UseCase.ComponentThreat each) {
    return new ComponentThreat(
        ids.of(TreatmentKinds.COMPONENT_THREAT, each.id()),
        each.id(),
        component(each.component()),
        each.threat(),
        each.literal(),
        null,
        each.source());
  }

  List<TreatmentPolicy> policies() {
    return useCase.policies().stream().map(this::policy).toList();
  }

  private TreatmentPolicy policy(UseCase.Policy each) {
    return new TreatmentPolicy(
        ids.of(TreatmentKinds.POLICY, each.id()),
        each.id(),
        each.heading(),
        List.of(),
        stakeholder(each.beneficiary()),
        each.addressee() == null ? null : stakeholder(each.addressee()),
        each.policies(),
        each.requirements().stream().map(StartingTreatment::calledFor).toList(),
        each.notes(),
        each.source());
  }

  private static TreatmentPolicy.CalledFor calledFor(UseCase.PolicyRequirement each) {
    return new TreatmentPolicy.CalledFor(each.text(), each.requirementId());
  }

  /** The cases ask another party to take measures; that it answered, they do not say. */
  List<ImplementationRequest> requests() {
    return useCase.measureRows().stream().flatMap(this::request).toList();
  }

  private Stream<ImplementationRequest> request(UseCase.MeasureRow row) {
    Text asked = row.requirement();
    return row.requestedBy() == null || asked == null
        ? Stream.empty()
        : Stream.of(
            new ImplementationRequest(
                ids.of(TreatmentKinds.REQUEST, row.id()),
                stakeholder(row.requestedBy()),
                stakeholder(row.stakeholder()),
                ids.of(TreatmentKinds.REQUIREMENT_DECISION, row.id()),
                asked,
                ImplementationRequest.SENT,
                null));
  }

  List<Priority> priorities() {
    return useCase.priorities().stream().map(this::priority).toList();
  }

  private Priority priority(UseCase.Priority each) {
    return new Priority(
        ids.of(TreatmentKinds.PRIORITY, each.id()),
        each.id(),
        each.kind(),
        each.subject(),
        each.components().stream().map(this::component).toList(),
        each.requirementId(),
        reason(each, "magnitude"),
        reason(each, "likelihood"),
        reason(each, "effectiveness"),
        each.source());
  }

  /** The source gives one reason, by one criterion. */
  private static @Nullable Text reason(UseCase.Priority priority, String criterion) {
    return criterion.equals(priority.criterion()) ? priority.reason() : null;
  }

  private UUID stakeholder(String id) {
    return ids.of(PreparationKinds.STAKEHOLDER, id);
  }

  private UUID component(String id) {
    return ids.of(PreparationKinds.COMPONENT, id);
  }
}
