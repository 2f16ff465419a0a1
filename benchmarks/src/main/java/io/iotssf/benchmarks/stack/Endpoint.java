package io.iotssf.benchmarks.stack;

import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.Ports;
import io.iotssf.localstack.StackException;
import io.iotssf.localstack.process.Command;
import io.iotssf.localstack.process.JavaLine;
import io.iotssf.localstack.process.ProcessRegister;
import io.iotssf.localstack.process.Readiness;
import io.iotssf.localstack.process.Stopping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * A program below {@code benchmarks/} that a service is compared with, as a process with the
 * options of a service.
 */
public final class Endpoint implements AutoCloseable {
  /** Where the bare endpoint answers. */
  public static final String BARE_PATH = "/bare";

  /** Where the JDBC endpoint answers; tenant and id of an assessment follow. */
  public static final String JDBC_PATH = "/assessments/";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ProcessRegister register;
  private final String name;
  private final int port;

  private Endpoint(ProcessRegister register, String name, int port) {
    this.register = register;
    this.name = name;
    this.port = port;
  }

  /** The endpoint that sends these bytes to anybody. */
  public static Endpoint bare(Surroundings surroundings, byte[] body) {
    String name = "bare-endpoint";
    Path file = write(directory(surroundings, name), body);
    return start(surroundings, name, Map.of("BARE_BODY", file.toString()));
  }

  /** The endpoint that reads assessments for anybody, by a role that row security lets pass. */
  public static Endpoint jdbc(Surroundings surroundings, LocalStack stack) {
    String role = "assessment_backup";
    return start(
        surroundings,
        "jdbc-endpoint",
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            stack.jdbcUrl("assessment"),
            "QUARKUS_DATASOURCE_USERNAME",
            role,
            "QUARKUS_DATASOURCE_PASSWORD",
            stack.password(role)));
  }

  /** Starts it; it stops when this process ends, also by Ctrl-C. */
  private static Endpoint start(
      Surroundings surroundings, String name, Map<String, String> environment) {
    Path directory = directory(surroundings, name);
    var register = new ProcessRegister(directory.resolve("processes.json"));
    Stopping.stop(register, name);
    var endpoint = new Endpoint(register, name, Ports.free().catalog());
    Runtime.getRuntime().addShutdownHook(new Thread(endpoint::shutDown, "stop-" + name));
    endpoint.launch(jar(surroundings, name), directory, environment);
    return endpoint;
  }

  public int port() {
    return port;
  }

  /** The processor time that it has used so far. */
  public ProcessorTime processorTime() {
    return new ProcessorTime(register, name);
  }

  @Override
  public void close() {
    Stopping.stop(register, name);
  }

  private void shutDown() {
    register.close();
    close();
  }

  private void launch(Path jar, Path directory, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    var command =
        new Command(
            name,
            JavaLine.ofProgram(jar),
            environment,
            directory,
            directory.resolve(name + ".log"));
    Readiness.await(command, command.startIn(register), PATIENCE, this::answers);
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static Path directory(Surroundings surroundings, String name) {
    return surroundings.target().resolve(name);
  }

  private static Path write(Path directory, byte[] body) {
    try {
      Files.createDirectories(directory);
      return Files.write(directory.resolve("body"), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path jar(Surroundings surroundings, String name) {
    Path jar =
        surroundings
            .artifacts()
            .root()
            .resolve("benchmarks/%1$s/target/%1$s-0.1.0-SNAPSHOT-runner.jar".formatted(name));
    if (!Files.exists(jar)) {
      throw new StackException(
          "%s is not there. ./iot-ssf bench builds it, or: ./mvnw package -f benchmarks/%s"
              .formatted(jar, name));
    }
    return jar;
  }
}
