package io.iotssf.assessment.treatment.persistence;

import io.iotssf.assessment.treatment.domain.RequirementDecision;
import io.iotssf.assessment.treatment.domain.RequirementDecisions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RequirementDecisionRepository
    implements RequirementDecisions, PanacheRepositoryBase<RequirementDecisionEntity, PartKey> {

  @Override
  public void addAll(UUID assessment, List<RequirementDecision> decisions) {
    for (int position = 0; position < decisions.size(); position++) {
      persist(RequirementDecisionEntity.of(assessment, position, decisions.get(position)));
    }
  }

  @Override
  public List<RequirementDecision> of(UUID assessment) {
    return stream("assessmentId = ?1 order by position", assessment)
        .map(RequirementDecisionEntity::toDomain)
        .toList();
  }

  @Override
  public Optional<RequirementDecision> find(UUID assessment, UUID id) {
    return find("assessmentId = ?1 and id = ?2", assessment, id)
        .firstResultOptional()
        .map(RequirementDecisionEntity::toDomain);
  }

  @Override
  public void update(RequirementDecision decision) {
    find("id", decision.id()).firstResultOptional().orElseThrow().decide(decision);
  }
}
