package io.iotssf.catalog.addition.persistence;

import io.iotssf.catalog.addition.domain.CustomIds;
import io.iotssf.catalog.addition.domain.CustomMeasures;
import io.iotssf.catalog.addition.domain.Kept;
import io.iotssf.catalog.published.Part;
import io.iotssf.contracts.catalog.CustomMeasure;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CustomMeasureRepository
    implements CustomMeasures, PanacheRepositoryBase<CustomMeasureEntity, RowKey> {

  @Override
  public void add(Kept<CustomMeasure> kept) {
    persist(CustomMeasureEntity.of(kept));
  }

  @Override
  public Optional<Kept<CustomMeasure>> find(UUID id) {
    return find("id", id).firstResultOptional().map(CustomMeasureEntity::toDomain);
  }

  @Override
  public List<Kept<CustomMeasure>> all() {
    return stream("order by position").map(CustomMeasureEntity::toDomain).toList();
  }

  @Override
  public List<Kept<CustomMeasure>> list(Filter filter, Part part) {
    Optional<UUID> custom = customId(filter.requirementId());
    var asked =
        Conditions.of(part)
            .when(custom.orElse(null), "customRequirement = :custom", "custom")
            .when(
                custom.isPresent() ? null : filter.requirementId(),
                "publishedRequirement = :published",
                "published")
            .when(filter.role(), "role = :role", "role");
    return find(asked.query(), asked.parameters())
        .range(part.offset(), part.offset() + part.rows() - 1)
        .stream()
        .map(CustomMeasureEntity::toDomain)
        .toList();
  }

  @Override
  public List<UUID> answering(UUID customRequirement) {
    return stream("customRequirement = ?1 order by position", customRequirement)
        .map(entity -> entity.id)
        .toList();
  }

  @Override
  public void update(Kept<CustomMeasure> kept) {
    entity(kept).change(kept);
  }

  @Override
  public void remove(Kept<CustomMeasure> kept) {
    delete(entity(kept));
  }

  private static Optional<UUID> customId(@Nullable String requirementId) {
    return Optional.ofNullable(requirementId).flatMap(CustomIds::of);
  }

  private CustomMeasureEntity entity(Kept<CustomMeasure> kept) {
    return find("id", kept.row().id()).firstResultOptional().orElseThrow();
  }
}
