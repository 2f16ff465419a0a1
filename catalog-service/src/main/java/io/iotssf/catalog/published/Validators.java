package io.iotssf.catalog.published;

import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.json.Sha256;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives every published answer its ETag, and answers 304 to whoever has it already. The tag is read
 * before the answer is built: should an edition be replaced in between, the answer is newer than
 * its tag and the next conditional GET brings it again.
 */
@Provider
@Published
@Priority(Priorities.USER)
class Validators implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String TAG = Validators.class.getName();
  private static final String LANGUAGE = "ja";

  private final Fingerprint fingerprint;
  private final String version;

  Validators(
      Fingerprint fingerprint,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    this.fingerprint = fingerprint;
    this.version = version;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String asked = request.getUriInfo().getRequestUri().toString();
    String state = String.join("\n", fingerprint.current(), version, LANGUAGE, asked);
    request.setProperty(
        TAG, EntityTags.ofContent(Sha256.hex(state.getBytes(StandardCharsets.UTF_8))));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() != Status.OK.getStatusCode()
        || !(request.getProperty(TAG) instanceof String tag)) {
      return;
    }
    var headers = response.getHeaders();
    headers.putSingle(HttpHeaders.ETAG, tag);
    headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, LANGUAGE);
    if (EntityTags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
      response.setEntity(null);
      response.setStatus(Status.NOT_MODIFIED.getStatusCode());
    }
  }
}
