package io.iotssf.catalog;

import io.iotssf.localstack.LocalStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** One instance of the packaged service as a process of its own. */
record PackagedService(Process process, int managementPort, Path log) implements AutoCloseable {
  private static final Path JAR = Path.of("target/catalog-service-0.1.0-SNAPSHOT-runner.jar");

  static PackagedService start(LocalStack stack, String name) {
    int management = freePort();
    Path log = Path.of("target/instance-" + name + ".log");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder = new ProcessBuilder(java, "-jar", JAR.toString()).redirectErrorStream(true);
    builder.redirectOutput(log.toFile());
    builder.environment().putAll(environment(stack, management));
    try {
      return new PackagedService(builder.start(), management, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> environment(LocalStack stack, int management) {
    return Map.of(
        "IOTSSF_DATABASE_URL",
        stack.jdbcUrl("catalog"),
        "IOTSSF_DATABASE_APP_PASSWORD",
        stack.password("catalog_app"),
        "IOTSSF_DATABASE_RELAY_PASSWORD",
        stack.password("catalog_relay"),
        "IOTSSF_KAFKA_BOOTSTRAP_SERVERS",
        stack.bootstrapServers(),
        "IOTSSF_OIDC_ISSUER",
        "http://127.0.0.1:1/realms/none",
        "QUARKUS_HTTP_PORT",
        "0",
        "QUARKUS_HTTP_HOST",
        "127.0.0.1",
        "QUARKUS_MANAGEMENT_HOST",
        "127.0.0.1",
        "QUARKUS_MANAGEMENT_PORT",
        String.valueOf(management),
        "IOTSSF_CURSOR_KEY",
        CatalogStack.CURSOR_KEY);
  }

  void awaitReady() {
    Awaitility.await("ready, see " + log.toAbsolutePath())
        .atMost(Duration.ofMinutes(2))
        .failFast(() -> !process.isAlive())
        .ignoreExceptions()
        .until(() -> status("/q/health/ready") == 200);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int status(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + path));
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
