package io.iotssf.assessment.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.iotssf.contracts.event.EditionPublished;
import io.iotssf.kit.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands where catalog-service and the token endpoint of the identity provider are. */
public final class CatalogStub implements AutoCloseable {
  /** The token that the identity provider gives to this service. */
  public static final String TOKEN = "token-of-the-service-client";

  private static final String EDITIONS = "/internal/v1/editions/";

  private final HttpServer server;
  private final Map<String, byte[]> releases = new ConcurrentHashMap<>();
  private final List<String> authorizations = new CopyOnWriteArrayList<>();
  private volatile boolean down;

  public CatalogStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(EDITIONS, this::release);
    server.createContext("/token", exchange -> answer(exchange, 200, token()));
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Serves these bytes as a release of an edition. */
  public void serve(String edition, int release, byte[] document) {
    releases.put(EditionPublished.dataref(edition, release), document);
  }

  /** Answers 503 from now on, or no longer. */
  public void setDown(boolean newDown) {
    down = newDown;
  }

  /** What the pulls so far sent as {@code Authorization}. */
  public List<String> authorizations() {
    return List.copyOf(authorizations);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void release(HttpExchange exchange) throws IOException {
    authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    byte[] document = releases.get(exchange.getRequestURI().getPath());
    if (down) {
      answer(exchange, 503, new byte[0]);
    } else if (document == null) {
      answer(exchange, 404, new byte[0]);
    } else {
      answer(exchange, 200, document);
    }
  }

  private static byte[] token() {
    return Json.text(Map.of("access_token", TOKEN, "token_type", "Bearer", "expires_in", 300))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
