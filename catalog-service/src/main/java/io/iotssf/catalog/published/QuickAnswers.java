package io.iotssf.catalog.published;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.iotssf.kit.http.PrivateAnswers;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RememberedCallers;
import io.netty.buffer.Unpooled;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sends answers that everybody shares before the request reaches the REST framework, which costs
 * more than the answer. It does so for plain reads only, with a token that was verified a moment
 * ago and allows them; every other request goes the whole way, refusals above all.
 */
@Singleton
class QuickAnswers {
  /** Before authentication, which stands at 200. */
  private static final int EARLY = 400;

  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final String JSON = MediaType.APPLICATION_JSON;
  private static final Set<String> ACCEPTED = Set.of("*/*", JSON);

  private final CurrentCatalogue catalogue;
  private final RememberedCallers callers;
  private final CurrentVertxRequest current;
  private final Cache<Question, Kept> answers =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Question asked, Kept kept) -> kept.body().capacity() + asked.uri().length())
          .build();

  QuickAnswers(CurrentCatalogue catalogue, RememberedCallers callers, CurrentVertxRequest current) {
    this.catalogue = catalogue;
    this.callers = callers;
    this.current = current;
  }

  /**
   * @param languages every line of the header: they are one list, in as many lines as the caller
   *     likes
   */
  private record Question(String uri, List<String> languages) {
    static Question of(HttpServerRequest request) {
      return new Question(
          request.uri(), List.copyOf(request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE)));
    }
  }

  /**
   * @param body outside the heap, where it is sent from without another copy; read only
   * @param headers in the form in which they are written
   */
  private record Kept(String state, ByteBuffer body, MultiMap headers) {

    /** A buffer for one answer: several threads may send this body, and a buffer is for one. */
    @SuppressWarnings("deprecation") // It goes in Vert.x 5; until then the only way without a copy.
    Buffer buffer() {
      return Buffer.buffer(Unpooled.wrappedBuffer(body.duplicate()));
    }
  }

  void register(@Observes Filters filters) {
    filters.register(this::send, EARLY);
  }

  /** Keeps the answer to the request that is being answered; it must be the same for everybody. */
  void keep(String state, byte[] bytes, MediaType type, Map<String, String> headers) {
    if (type.equals(MediaType.APPLICATION_JSON_TYPE)) {
      MultiMap all = HttpHeaders.headers();
      PrivateAnswers.ALWAYS.forEach((name, value) -> add(all, name, value));
      headers.forEach((name, value) -> add(all, name, value));
      add(all, HttpHeaders.CONTENT_TYPE.toString(), JSON);
      add(all, HttpHeaders.CONTENT_LENGTH.toString(), Integer.toString(bytes.length));
      answers.put(Question.of(current.getCurrent().request()), new Kept(state, direct(bytes), all));
    }
  }

  private static ByteBuffer direct(byte[] bytes) {
    return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().asReadOnlyBuffer();
  }

  private static void add(MultiMap headers, String name, String value) {
    headers.add(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
  }

  private void send(RoutingContext context) {
    HttpServerRequest request = context.request();
    Kept kept = isPlain(request) ? answers.getIfPresent(Question.of(request)) : null;
    if (kept == null
        || !kept.state().equals(catalogue.get().fingerprint())
        || callers
            .tenant(request.headers().getAll(HttpHeaders.AUTHORIZATION), Permission.READ_CATALOGUE)
            .isEmpty()) {
      context.next();
      return;
    }
    request.response().headers().addAll(kept.headers());
    request.response().end(kept.buffer());
  }

  /** A read without a condition, a body, or a wish for another type. */
  private static boolean isPlain(HttpServerRequest request) {
    MultiMap headers = request.headers();
    List<String> accept = headers.getAll(HttpHeaders.ACCEPT);
    return HttpMethod.GET.equals(request.method())
        && (accept.isEmpty() || (accept.size() == 1 && ACCEPTED.contains(accept.getFirst())))
        && !headers.contains(HttpHeaders.IF_NONE_MATCH)
        && !headers.contains(HttpHeaders.CONTENT_LENGTH)
        && !headers.contains(HttpHeaders.TRANSFER_ENCODING);
  }
}
