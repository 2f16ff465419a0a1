package io.iotssf.assessment.treatment.persistence;

import io.iotssf.assessment.treatment.domain.ComponentThreat;
import io.iotssf.assessment.treatment.domain.ComponentThreats;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ComponentThreatRepository
    implements ComponentThreats, PanacheRepositoryBase<ComponentThreatEntity, PartKey> {

  @Override
  public void addAll(UUID assessment, List<ComponentThreat> threats) {
    int position = nextPosition(assessment);
    for (ComponentThreat threat : threats) {
      persist(ComponentThreatEntity.of(assessment, position++, threat));
    }
  }

  @Override
  public List<ComponentThreat> of(UUID assessment) {
    return stream("assessmentId = ?1 order by position", assessment)
        .map(ComponentThreatEntity::toDomain)
        .toList();
  }

  @Override
  public Optional<ComponentThreat> find(UUID assessment, UUID id) {
    return find("assessmentId = ?1 and id = ?2", assessment, id)
        .firstResultOptional()
        .map(ComponentThreatEntity::toDomain);
  }

  @Override
  public void update(ComponentThreat threat) {
    row(threat).describe(threat);
  }

  @Override
  public void remove(ComponentThreat threat) {
    delete(row(threat));
  }

  private ComponentThreatEntity row(ComponentThreat threat) {
    return find("id", threat.id()).firstResultOptional().orElseThrow();
  }

  private int nextPosition(UUID assessment) {
    return find("assessmentId = ?1 order by position desc", assessment)
        .page(0, 1)
        .firstResultOptional()
        .map(last -> last.position + 1)
        .orElse(0);
  }
}
