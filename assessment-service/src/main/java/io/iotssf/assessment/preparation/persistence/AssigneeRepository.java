package io.iotssf.assessment.preparation.persistence;

import io.iotssf.assessment.dossier.domain.Assignment;
import io.iotssf.assessment.dossier.domain.Assignments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class AssigneeRepository
    implements Assignments, PanacheRepositoryBase<AssigneeEntity, AssigneeKey> {
  private static final String ASSIGNMENTS =
      """
      select s.id, s.role from AssigneeEntity a join StakeholderEntity s on s.id = a.stakeholderId
      where a.assessmentId = :assessment and a.subject = :subject
      """;

  @Override
  public List<Assignment> of(UUID assessment, String subject) {
    return getEntityManager()
        .createQuery(ASSIGNMENTS, Object[].class)
        .setParameter("assessment", assessment)
        .setParameter("subject", subject)
        .getResultStream()
        .map(row -> new Assignment((UUID) row[0], (String) row[1]))
        .toList();
  }

  /** Subjects by stakeholder, each list in order. */
  Map<UUID, List<String>> byStakeholder(UUID assessment) {
    return stream("assessmentId = ?1 order by subject", assessment)
        .collect(
            Collectors.groupingBy(
                entity -> entity.stakeholderId,
                Collectors.mapping(entity -> entity.subject, Collectors.toList())));
  }

  List<String> ofStakeholder(UUID stakeholder) {
    return stream("stakeholderId = ?1 order by subject", stakeholder)
        .map(entity -> entity.subject)
        .toList();
  }

  /** Adds and removes what differs, and leaves the rest. */
  void replace(UUID assessment, UUID stakeholder, List<String> subjects) {
    Set<String> wanted = new HashSet<>(subjects);
    list("stakeholderId", stakeholder)
        .forEach(
            entity -> {
              if (!wanted.remove(entity.subject)) {
                delete(entity);
              }
            });
    wanted.forEach(subject -> persist(AssigneeEntity.of(assessment, stakeholder, subject)));
  }
}
