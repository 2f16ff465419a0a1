package io.iotssf.localstack.service;

import io.iotssf.localstack.Server;
import io.iotssf.localstack.StackContext;
import io.iotssf.localstack.process.Command;
import io.iotssf.localstack.process.JavaLine;
import io.iotssf.localstack.process.Readiness;
import io.iotssf.localstack.process.Stopping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of the three services, from its packaged jar. */
public final class ServiceServer implements Server {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int OK = 200;
  private static final String MIGRATION = "io.iotssf.kit.migration.MigrateDatabase";

  private final StackContext context;
  private final ServiceSettings settings;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private @Nullable Process process;

  public ServiceServer(StackContext context, ServiceSettings settings) {
    this.context = context;
    this.settings = settings;
  }

  /**
   * Brings the service's database to its newest schema, as a process of its own with the owner's
   * password.
   */
  @Override
  public void prepare() {
    copyProgram();
    Command migration =
        command(
            settings.name() + "-migration",
            JavaLine.ofTask(jar(), MIGRATION),
            settings.migrationEnvironment(context));
    migration.runIn(context.register());
  }

  @Override
  public void launch() {
    process = serviceCommand().startIn(context.register());
  }

  @Override
  public void awaitReady() {
    Readiness.await(serviceCommand(), Objects.requireNonNull(process), PATIENCE, this::answers);
  }

  @Override
  public void stop() {
    Stopping.stop(context.register(), settings.name());
  }

  /** The service runs from a copy, so that a build does not pull the program from under it. */
  @Override
  public boolean isOutdated() {
    Path built = context.artifacts().serviceJar(settings.name());
    return !Files.exists(jar()) || modified(built).compareTo(modified(jar())) != 0;
  }

  @Override
  public List<Integer> ports() {
    return List.of(settings.port(), settings.managementPort());
  }

  @Override
  public String url() {
    return "http://127.0.0.1:" + settings.port();
  }

  /** Its health has a port of its own, which opens before the one that clients use. */
  @Override
  public boolean answers() {
    try {
      return status("http://127.0.0.1:%d/q/health/ready".formatted(settings.managementPort())) == OK
          && status(url()) > 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private int status(String url) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(5)).build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  private Path jar() {
    return context.directory().programs().resolve(settings.name() + ".jar");
  }

  private void copyProgram() {
    try {
      Files.createDirectories(context.directory().programs());
      Files.copy(
          context.artifacts().serviceJar(settings.name()),
          jar(),
          StandardCopyOption.COPY_ATTRIBUTES,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Command serviceCommand() {
    return command(settings.name(), JavaLine.ofProgram(jar()), settings.environment(context));
  }

  private Command command(String name, List<String> line, Map<String, String> environment) {
    Path directory = context.directory().root();
    return new Command(name, line, environment, directory, context.log(settings.name()));
  }
}
