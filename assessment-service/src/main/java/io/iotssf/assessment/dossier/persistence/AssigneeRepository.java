package io.iotssf.assessment.dossier.persistence;

import io.iotssf.assessment.dossier.domain.Assignment;
import io.iotssf.assessment.dossier.domain.Assignments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class AssigneeRepository
    implements Assignments, PanacheRepositoryBase<AssigneeEntity, AssigneeKey> {

  @Override
  public List<Assignment> of(UUID assessment, String subject) {
    return stream("assessmentId = ?1 and subject = ?2", assessment, subject)
        .map(AssigneeEntity::toDomain)
        .toList();
  }

  @Override
  public Set<UUID> peopled(UUID assessment) {
    return stream("assessmentId", assessment)
        .map(entity -> entity.stakeholderId)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void replace(
      UUID assessment, UUID stakeholder, List<String> subjects, List<String> roles) {
    delete("assessmentId = ?1 and stakeholderId = ?2", assessment, stakeholder);
    subjects.forEach(
        subject ->
            roles.forEach(
                role -> persist(AssigneeEntity.of(assessment, stakeholder, subject, role))));
    flush();
  }
}
