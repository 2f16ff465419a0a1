package io.iotssf.catalog.framework.persistence;

import io.iotssf.catalog.framework.domain.Frameworks;
import io.iotssf.catalog.published.Reading;
import io.iotssf.catalog.published.RowKey;
import io.iotssf.contracts.catalog.Framework;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class StoredFrameworks implements Frameworks, PanacheRepositoryBase<FrameworkEntity, RowKey> {
  private static final String ID = "framework";
  private static final String SHOWN_EDITION = "draft";

  @Override
  public void replace(String edition, Reading reading, Framework framework) {
    delete("edition = ?1 and reading = ?2", edition, reading);
    FrameworkEntity row = new FrameworkEntity();
    row.edition = edition;
    row.reading = reading;
    row.id = ID;
    row.content = framework;
    persist(row);
  }

  @Override
  public Framework shown(Reading reading) {
    return findByIdOptional(new RowKey(SHOWN_EDITION, reading, ID)).orElseThrow().content;
  }
}
