package io.iotssf.catalog.published;

import io.iotssf.kit.http.EntityTags;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/**
 * Sends a {@link Download} as the file that it is, or 304 to whoever has it already. It comes after
 * {@link PreparedAnswers}, which keeps and sends those that everybody shares.
 */
@Provider
@Priority(Priorities.USER - 1)
class Downloads implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(response.getEntity() instanceof Download file)) {
      return;
    }
    file.headers().forEach(response.getHeaders()::putSingle);
    if (EntityTags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), file.tag())) {
      response.setEntity(null);
      response.setStatus(Status.NOT_MODIFIED.getStatusCode());
    } else {
      response.setEntity(file.bytes(), new Annotation[0], file.type());
    }
  }
}
