package io.iotssf.assessment.risk.persistence;

import io.iotssf.assessment.risk.domain.RiskRating;
import io.iotssf.assessment.risk.domain.RiskRatings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RiskRatingRepository
    implements RiskRatings, PanacheRepositoryBase<RiskRatingEntity, RiskRatingKey> {

  @Override
  public void addAll(UUID assessment, List<RiskRating> ratings) {
    for (int position = 0; position < ratings.size(); position++) {
      persist(RiskRatingEntity.of(assessment, position, ratings.get(position)));
    }
  }

  @Override
  public List<RiskRating> of(UUID assessment) {
    return stream("assessmentId = ?1 order by position", assessment)
        .map(RiskRatingEntity::toDomain)
        .toList();
  }

  @Override
  public Optional<RiskRating> find(UUID assessment, UUID id) {
    return find("assessmentId = ?1 and id = ?2", assessment, id)
        .firstResultOptional()
        .map(RiskRatingEntity::toDomain);
  }

  @Override
  public void update(RiskRating rating) {
    find("id", rating.id()).firstResultOptional().orElseThrow().judge(rating);
  }
}
