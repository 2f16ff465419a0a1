package io.iotssf.catalog.published;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.CurrentTenant;
import io.iotssf.kit.tenant.Tenant;
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
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps published answers as the bytes that are sent, so that what many ask for is made once. An
 * answer is kept for one state of the catalogue, one address and one language; one that holds a
 * cursor, or was asked for with one, is kept for one tenant, since the cursor is signed for it.
 */
@Provider
@Published
@Priority(Priorities.USER)
class PreparedAnswers implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String KEY = PreparedAnswers.class.getName();
  private static final String EVERYBODY = "";
  private static final String CURSOR = "cursor";
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private final CurrentCatalogue catalogue;
  private final CurrentTenant tenant;
  private final LocalisedJson json;
  private final QuickAnswers quick;
  private final Cache<Key, Prepared> prepared =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, Prepared answer) -> answer.bytes().length + key.address().length())
          .build();

  PreparedAnswers(
      CurrentCatalogue catalogue, CurrentTenant tenant, LocalisedJson json, QuickAnswers quick) {
    this.catalogue = catalogue;
    this.tenant = tenant;
    this.json = json;
    this.quick = quick;
  }

  private record Key(String state, String tenant, String address, Language language) {
    Key of(Tenant tenant) {
      return new Key(state, tenant.id(), address, language);
    }
  }

  private record Prepared(byte[] bytes, MediaType type, Map<String, String> headers) {
    String tag() {
      return Objects.requireNonNull(headers.get(HttpHeaders.ETAG));
    }
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Key key = key(request);
    Prepared answer = find(key);
    if (answer == null) {
      request.setProperty(KEY, key);
      return;
    }
    boolean known =
        EntityTags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), answer.tag());
    var response = known ? Response.notModified() : Response.ok(answer.bytes(), answer.type());
    answer.headers().forEach(response::header);
    request.abortWith(response.build());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() != Status.OK.getStatusCode()
        || !(request.getProperty(KEY) instanceof Key key)) {
      return;
    }
    Prepared answer = prepare(response.getEntity(), key.language());
    boolean signed =
        request.getUriInfo().getQueryParameters().containsKey(CURSOR)
            || (response.getEntity() instanceof Page<?> page && page.next() != null);
    prepared.put(signed ? key.of(tenant.require()) : key, answer);
    if (!signed) {
      quick.keep(key.state(), answer.bytes(), answer.type(), answer.headers());
    }
    answer.headers().forEach(response.getHeaders()::putSingle);
    if (EntityTags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), answer.tag())) {
      response.setEntity(null);
      response.setStatus(Status.NOT_MODIFIED.getStatusCode());
    } else {
      response.setEntity(answer.bytes(), new Annotation[0], answer.type());
    }
  }

  private @Nullable Prepared find(Key key) {
    Prepared shared = prepared.getIfPresent(key);
    return shared == null ? prepared.getIfPresent(key.of(tenant.require())) : shared;
  }

  private Prepared prepare(Object entity, Language language) {
    if (entity instanceof Download file) {
      return new Prepared(file.bytes(), file.type(), file.headers());
    }
    byte[] bytes = json.bytes(entity, language);
    return new Prepared(
        bytes,
        MediaType.APPLICATION_JSON_TYPE,
        Map.of(
            HttpHeaders.ETAG,
            EntityTags.ofContent(Sha256.hex(bytes)),
            HttpHeaders.VARY,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.CONTENT_LANGUAGE,
            language.tag()));
  }

  private Key key(ContainerRequestContext request) {
    return new Key(
        catalogue.get().fingerprint(),
        EVERYBODY,
        request.getUriInfo().getRequestUri().toString(),
        Language.asked(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE)));
  }
}
