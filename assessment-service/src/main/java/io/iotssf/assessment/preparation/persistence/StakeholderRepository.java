package io.iotssf.assessment.preparation.persistence;

import io.iotssf.assessment.preparation.domain.Stakeholder;
import io.iotssf.assessment.preparation.domain.Stakeholders;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StakeholderRepository
    implements Stakeholders, PanacheRepositoryBase<StakeholderEntity, PartKey> {
  private final AssigneeRepository assignees;

  StakeholderRepository(AssigneeRepository assignees) {
    this.assignees = assignees;
  }

  @Override
  public void addAll(UUID assessment, List<Stakeholder> stakeholders) {
    for (int position = 0; position < stakeholders.size(); position++) {
      persist(StakeholderEntity.of(assessment, position, stakeholders.get(position)));
    }
  }

  @Override
  public List<Stakeholder> of(UUID assessment) {
    var bySubject = assignees.byStakeholder(assessment);
    return stream("assessmentId = ?1 order by position", assessment)
        .map(entity -> entity.toDomain(bySubject.getOrDefault(entity.id, List.of())))
        .toList();
  }

  @Override
  public Optional<Stakeholder> find(UUID assessment, UUID id) {
    return row(assessment, id).map(entity -> entity.toDomain(assignees.ofStakeholder(id)));
  }

  @Override
  public void assign(UUID assessment, Stakeholder stakeholder) {
    row(assessment, stakeholder.id()).orElseThrow().version = stakeholder.version();
    assignees.replace(assessment, stakeholder.id(), stakeholder.assignees());
  }

  private Optional<StakeholderEntity> row(UUID assessment, UUID id) {
    return find("assessmentId = ?1 and id = ?2", assessment, id).firstResultOptional();
  }
}
