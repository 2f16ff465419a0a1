package io.iotssf.catalog.published;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/**
 * Keeps published answers as the bytes that are sent, so that what many ask for is made once. An
 * answer is kept for one state of the catalogue, one address and one language; listings in pages
 * are kept for one tenant too, since their cursors are signed for it.
 */
@Provider
@Published
@Priority(Priorities.USER)
class PreparedAnswers implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String KEY = PreparedAnswers.class.getName();
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private final CurrentCatalogue catalogue;
  private final CurrentTenant tenant;
  private final LocalisedJson json;
  private final Cache<Key, Prepared> prepared =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, Prepared answer) -> answer.bytes().length + key.address().length())
          .build();

  PreparedAnswers(CurrentCatalogue catalogue, CurrentTenant tenant, LocalisedJson json) {
    this.catalogue = catalogue;
    this.tenant = tenant;
    this.json = json;
  }

  private record Key(String state, String tenant, String address, Language language) {}

  private record Prepared(byte[] bytes, String tag) {}

  @Override
  public void filter(ContainerRequestContext request) {
    Key key = key(request);
    Prepared answer = prepared.getIfPresent(key);
    if (answer == null) {
      request.setProperty(KEY, key);
    } else if (EntityTags.isKnown(
        request.getHeaderString(HttpHeaders.IF_NONE_MATCH), answer.tag())) {
      request.abortWith(described(Response.notModified(), key, answer).build());
    } else {
      request.abortWith(
          described(Response.ok(answer.bytes(), MediaType.APPLICATION_JSON_TYPE), key, answer)
              .build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() != Status.OK.getStatusCode()
        || !(request.getProperty(KEY) instanceof Key key)) {
      return;
    }
    byte[] bytes = json.bytes(response.getEntity(), key.language());
    Prepared answer = new Prepared(bytes, EntityTags.ofContent(Sha256.hex(bytes)));
    prepared.put(key, answer);
    describe(response, key, answer);
    if (EntityTags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), answer.tag())) {
      response.setEntity(null);
      response.setStatus(Status.NOT_MODIFIED.getStatusCode());
    } else {
      response.setEntity(bytes);
    }
  }

  private Key key(ContainerRequestContext request) {
    String address = request.getUriInfo().getRequestUri().toString();
    boolean paged = address.contains("limit=") || address.contains("cursor=");
    return new Key(
        catalogue.get().fingerprint(),
        paged ? tenant.require().id() : "",
        address,
        Language.among(request.getAcceptableLanguages()));
  }

  private static Response.ResponseBuilder described(
      Response.ResponseBuilder response, Key key, Prepared answer) {
    return response
        .header(HttpHeaders.ETAG, answer.tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CONTENT_LANGUAGE, key.language().tag());
  }

  private static void describe(ContainerResponseContext response, Key key, Prepared answer) {
    var headers = response.getHeaders();
    headers.putSingle(HttpHeaders.ETAG, answer.tag());
    headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, key.language().tag());
  }
}
