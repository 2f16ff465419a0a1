package io.iotssf.assessment.catalogue.messaging;

import io.iotssf.assessment.catalogue.application.BadEventException;
import io.iotssf.assessment.catalogue.application.CatalogueUnreachableException;
import io.iotssf.assessment.catalogue.application.EditionSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@ApplicationScoped
class PulledEditions implements EditionSource {
  private static final int NOT_FOUND = 404;

  private final CatalogService catalogService;

  PulledEditions(@RestClient CatalogService catalogService) {
    this.catalogService = catalogService;
  }

  @Override
  public byte[] pull(String edition) {
    try {
      return catalogService.edition(edition);
    } catch (WebApplicationException e) {
      if (e.getResponse().getStatus() == NOT_FOUND) {
        throw new BadEventException("catalog-service has no such edition.", e);
      }
      throw new CatalogueUnreachableException("catalog-service refused the pull.", e);
    } catch (ProcessingException e) {
      throw new CatalogueUnreachableException("catalog-service cannot be reached.", e);
    }
  }
}
