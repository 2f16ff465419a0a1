package io.iotssf.report.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands for Keycloak's token endpoint and for assessment-service. Tests tell it over HTTP what to
 * serve, since they live in another class loader: {@link NeighbourControl}.
 */
final class Neighbour implements AutoCloseable {
  private static final String TOKEN = "a-service-token";

  private final Map<String, byte[]> documents = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();
  private final HttpServer server;

  Neighbour() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/realms/iot-ssf/protocol/openid-connect/token", Neighbour::token);
    server.createContext("/internal/", this::document);
    server.createContext("/serve/", this::serve);
    server.createContext("/fail/", this::fail);
    server.createContext("/asked/", this::asked);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void token(HttpExchange exchange) throws IOException {
    String body =
        "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":60,\"token_type\":\"Bearer\"}";
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    answer(exchange, 200, body.getBytes(StandardCharsets.UTF_8));
  }

  private void document(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    byte[] document = documents.get(path);
    if (!("Bearer " + TOKEN).equals(authorization)) {
      answer(exchange, 401, new byte[0]);
    } else if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      answer(exchange, 503, new byte[0]);
    } else if (document == null) {
      answer(exchange, 404, new byte[0]);
    } else {
      answer(exchange, 200, document);
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    documents.put(rest(exchange, "/serve"), exchange.getRequestBody().readAllBytes());
    answer(exchange, 204, new byte[0]);
  }

  private void fail(HttpExchange exchange) throws IOException {
    failures.set(Integer.parseInt(rest(exchange, "/fail/")));
    answer(exchange, 204, new byte[0]);
  }

  private void asked(HttpExchange exchange) throws IOException {
    String path = rest(exchange, "/asked");
    long times = asked.stream().filter(path::equals).count();
    answer(exchange, 200, Long.toString(times).getBytes(StandardCharsets.UTF_8));
  }

  private static String rest(HttpExchange exchange, String prefix) {
    return exchange.getRequestURI().getPath().substring(prefix.length());
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (exchange) {
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    }
  }
}
