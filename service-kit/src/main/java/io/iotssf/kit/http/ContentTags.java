package io.iotssf.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.iotssf.kit.json.Sha256;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/**
 * Gives what is read and has no tag yet the tag of its content, and answers 304 to whoever has it
 * already. It comes after the filters of the services: what they tagged keeps that tag.
 */
@Provider
@Priority(ContentTags.LAST)
class ContentTags implements ContainerResponseFilter {
  static final int LAST = 1;

  private final ObjectMapper mapper;

  ContentTags(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!HttpMethod.GET.equals(request.getMethod())
        || response.getStatus() != Status.OK.getStatusCode()
        || response.getHeaders().containsKey(HttpHeaders.ETAG)
        || !(response.getEntity() instanceof Record body)) {
      return;
    }
    String tag = EntityTags.ofContent(Sha256.hex(bytes(body)));
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    if (EntityTags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
      response.setEntity(null);
      response.setStatus(Status.NOT_MODIFIED.getStatusCode());
    }
  }

  private byte[] bytes(Record body) {
    try {
      return mapper.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer has a JSON form: " + body.getClass(), e);
    }
  }
}
