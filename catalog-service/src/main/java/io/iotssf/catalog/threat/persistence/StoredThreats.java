package io.iotssf.catalog.threat.persistence;

import io.iotssf.catalog.published.Reading;
import io.iotssf.catalog.published.RowKey;
import io.iotssf.catalog.threat.domain.Threats;
import io.iotssf.contracts.catalog.Threat;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class StoredThreats implements Threats, PanacheRepositoryBase<ThreatEntity, RowKey> {

  @Override
  public void replace(String edition, Reading reading, List<Threat> threats) {
    delete("edition = ?1 and reading = ?2", edition, reading);
    for (Threat threat : threats) {
      ThreatEntity row = new ThreatEntity();
      row.edition = edition;
      row.reading = reading;
      row.id = threat.id();
      row.position = threats.indexOf(threat);
      row.content = threat;
      persist(row);
    }
  }

  @Override
  public List<EditionThreat> all(Reading reading) {
    return list("reading", Sort.by("edition").and("position"), reading).stream()
        .map(row -> new EditionThreat(row.edition, row.content))
        .toList();
  }
}
