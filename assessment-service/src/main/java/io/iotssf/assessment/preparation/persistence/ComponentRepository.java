package io.iotssf.assessment.preparation.persistence;

import io.iotssf.assessment.preparation.domain.Component;
import io.iotssf.assessment.preparation.domain.Components;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ComponentRepository implements Components, PanacheRepositoryBase<ComponentEntity, PartKey> {

  @Override
  public void addAll(UUID assessment, List<Component> components) {
    for (int position = 0; position < components.size(); position++) {
      persist(ComponentEntity.of(assessment, position, components.get(position)));
    }
  }

  @Override
  public List<Component> of(UUID assessment) {
    return stream("assessmentId = ?1 order by position", assessment)
        .map(ComponentEntity::toDomain)
        .toList();
  }

  @Override
  public Optional<Component> find(UUID assessment, UUID id) {
    return find("assessmentId = ?1 and id = ?2", assessment, id)
        .firstResultOptional()
        .map(ComponentEntity::toDomain);
  }
}
