package io.iotssf.assessment.catalogue.messaging;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The one operation of catalog-service that this service calls, with its own client's token. */
@RegisterRestClient(configKey = "catalog-service")
@OidcClientFilter
@Path("/internal/v1/editions")
interface CatalogService {

  @GET
  @Path("/{edition}")
  byte[] edition(@PathParam("edition") String edition);
}
