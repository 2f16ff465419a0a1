package io.iotssf.catalog.requirement.persistence;

import io.iotssf.catalog.published.Reading;
import io.iotssf.catalog.published.RowKey;
import io.iotssf.catalog.requirement.domain.Requirements;
import io.iotssf.contracts.catalog.Requirement;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StoredRequirements implements Requirements, PanacheRepositoryBase<RequirementEntity, RowKey> {
  private static final String MATCHING =
      "reading = ?1"
          + " and (?2 is null or perspective = ?2)"
          + " and (?3 is null or target = ?3)"
          + " and (?4 is null or phase = ?4)";

  @Override
  public void replace(String edition, Reading reading, List<Requirement> requirements) {
    delete("edition = ?1 and reading = ?2", edition, reading);
    for (Requirement requirement : requirements) {
      RequirementEntity row = new RequirementEntity();
      row.edition = edition;
      row.reading = reading;
      row.id = requirement.id();
      row.position = requirements.indexOf(requirement);
      row.perspective = requirement.perspective();
      row.target = requirement.target();
      row.phase = requirement.phase();
      row.content = requirement;
      persist(row);
    }
  }

  @Override
  public List<EditionRequirement> matching(Reading reading, Filter filter) {
    Sort asPrinted = Sort.by("edition").and("position");
    return list(MATCHING, asPrinted, reading, filter.perspective(), filter.target(), filter.phase())
        .stream()
        .map(StoredRequirements::ofEdition)
        .toList();
  }

  @Override
  public Optional<EditionRequirement> find(String id, Reading reading) {
    return find("id = ?1 and reading = ?2", id, reading)
        .firstResultOptional()
        .map(StoredRequirements::ofEdition);
  }

  @Override
  public boolean exists(String id) {
    return count("id", id) > 0;
  }

  private static EditionRequirement ofEdition(RequirementEntity row) {
    return new EditionRequirement(row.edition, row.content);
  }
}
