package io.iotssf.kit.tenant;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An issuer whose keys a test says: it serves what was last sent to {@code /keys}. */
public class IssuerUnderTest implements QuarkusTestResourceLifecycleManager {
  private @Nullable HttpServer server;
  private volatile byte[] keys = "{\"keys\":[]}".getBytes(StandardCharsets.UTF_8);

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String issuer = "http://127.0.0.1:" + server.getAddress().getPort();
    String configuration = "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/keys\"}".formatted(issuer);
    server.createContext(
        "/.well-known/openid-configuration",
        exchange -> answer(exchange, configuration.getBytes(StandardCharsets.UTF_8)));
    server.createContext("/keys", this::keys);
    server.start();
    return Map.of("iotssf.oidc.issuer", issuer);
  }

  @Override
  public void stop() {
    Objects.requireNonNull(server).stop(0);
  }

  private void keys(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("PUT")) {
      keys = exchange.getRequestBody().readAllBytes();
    }
    answer(exchange, keys);
  }

  private static void answer(HttpExchange exchange, byte[] body) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
