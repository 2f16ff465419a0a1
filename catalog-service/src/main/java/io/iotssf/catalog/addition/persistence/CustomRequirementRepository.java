package io.iotssf.catalog.addition.persistence;

import io.iotssf.catalog.addition.domain.CustomRequirements;
import io.iotssf.catalog.addition.domain.Kept;
import io.iotssf.catalog.published.Part;
import io.iotssf.contracts.catalog.CustomRequirement;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CustomRequirementRepository
    implements CustomRequirements, PanacheRepositoryBase<CustomRequirementEntity, RowKey> {

  @Override
  public void add(Kept<CustomRequirement> kept) {
    persist(CustomRequirementEntity.of(kept));
  }

  @Override
  public Optional<Kept<CustomRequirement>> find(UUID id) {
    return find("id", id).firstResultOptional().map(CustomRequirementEntity::toDomain);
  }

  @Override
  public List<Kept<CustomRequirement>> all() {
    return stream("order by position").map(CustomRequirementEntity::toDomain).toList();
  }

  @Override
  public List<Kept<CustomRequirement>> list(Filter filter, Part part) {
    var asked =
        Conditions.of(part)
            .when(filter.perspective(), "perspective = :perspective", "perspective")
            .when(filter.target(), "target = :target", "target")
            .when(filter.phase(), "phase = :phase", "phase")
            .when(filter.threat(), "array_contains(threats, :threat)", "threat")
            .when(filter.refines(), "refines = :refines", "refines");
    return find(asked.query(), asked.parameters())
        .range(part.offset(), part.offset() + part.rows() - 1)
        .stream()
        .map(CustomRequirementEntity::toDomain)
        .toList();
  }

  @Override
  public void update(Kept<CustomRequirement> kept) {
    entity(kept).change(kept);
  }

  @Override
  public void remove(Kept<CustomRequirement> kept) {
    delete(entity(kept));
  }

  private CustomRequirementEntity entity(Kept<CustomRequirement> kept) {
    return find("id", kept.row().id()).firstResultOptional().orElseThrow();
  }
}
