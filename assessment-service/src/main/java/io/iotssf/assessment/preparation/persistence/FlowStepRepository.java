package io.iotssf.assessment.preparation.persistence;

import io.iotssf.assessment.preparation.domain.FlowStep;
import io.iotssf.assessment.preparation.domain.FlowSteps;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FlowStepRepository implements FlowSteps, PanacheRepositoryBase<FlowStepEntity, PartKey> {

  @Override
  public void addAll(UUID assessment, List<FlowStep> steps) {
    steps.forEach(step -> persist(FlowStepEntity.of(assessment, step)));
  }

  @Override
  public List<FlowStep> of(UUID assessment) {
    return stream("assessmentId = ?1 order by number", assessment)
        .map(FlowStepEntity::toDomain)
        .toList();
  }

  @Override
  public Optional<FlowStep> find(UUID assessment, UUID id) {
    return find("assessmentId = ?1 and id = ?2", assessment, id)
        .firstResultOptional()
        .map(FlowStepEntity::toDomain);
  }
}
