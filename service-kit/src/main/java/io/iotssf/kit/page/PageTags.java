package io.iotssf.kit.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.json.Sha256;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/**
 * Gives a {@link Page} the tag of its content, and answers 304 to whoever has it already. It comes
 * after the filters of the services: a page that they tagged keeps that tag.
 */
@Provider
@Priority(PageTags.LAST)
class PageTags implements ContainerResponseFilter {
  static final int LAST = 1;

  private final ObjectMapper mapper;

  PageTags(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    if (!(response.getEntity() instanceof Page<?> page)
        || response.getHeaders().containsKey(HttpHeaders.ETAG)) {
      return;
    }
    String tag = EntityTags.ofContent(Sha256.hex(mapper.writeValueAsBytes(page)));
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    if (EntityTags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
      response.setEntity(null);
      response.setStatus(Status.NOT_MODIFIED.getStatusCode());
    }
  }
}
