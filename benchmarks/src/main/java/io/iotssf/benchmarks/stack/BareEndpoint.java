package io.iotssf.benchmarks.stack;

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
import java.util.Map;

/** The program of {@code benchmarks/bare-endpoint} as a process, with the options of a service. */
public final class BareEndpoint implements AutoCloseable {
  /** Where it answers. */
  public static final String PATH = "/bare";

  private static final String NAME = "bare-endpoint";
  private static final Path JAR =
      Path.of("benchmarks/bare-endpoint/target/bare-endpoint-0.1.0-SNAPSHOT-runner.jar");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ProcessRegister register;
  private final int port;

  private BareEndpoint(ProcessRegister register, int port) {
    this.register = register;
    this.port = port;
  }

  /** Starts it with these bytes; it stops when this process ends, also by Ctrl-C. */
  public static BareEndpoint start(Surroundings surroundings, byte[] body) {
    Path directory = surroundings.target().resolve(NAME);
    var register = new ProcessRegister(directory.resolve("processes.json"));
    Stopping.stop(register, NAME);
    var endpoint = new BareEndpoint(register, Ports.free().catalog());
    Runtime.getRuntime().addShutdownHook(new Thread(endpoint::shutDown, "stop-" + NAME));
    endpoint.launch(jar(surroundings), directory, write(directory, body));
    return endpoint;
  }

  public int port() {
    return port;
  }

  /** The processor time that it has used so far. */
  public ProcessorTime processorTime() {
    return new ProcessorTime(register, NAME);
  }

  @Override
  public void close() {
    Stopping.stop(register, NAME);
  }

  private void shutDown() {
    register.close();
    close();
  }

  private void launch(Path jar, Path directory, Path body) {
    Map<String, String> environment =
        Map.of("QUARKUS_HTTP_PORT", Integer.toString(port), "BARE_BODY", body.toString());
    var command =
        new Command(
            NAME,
            JavaLine.ofProgram(jar),
            environment,
            directory,
            directory.resolve(NAME + ".log"));
    Readiness.await(command, command.startIn(register), PATIENCE, this::answers);
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static Path write(Path directory, byte[] body) {
    try {
      Files.createDirectories(directory);
      return Files.write(directory.resolve("body"), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path jar(Surroundings surroundings) {
    Path jar = surroundings.artifacts().root().resolve(JAR);
    if (!Files.exists(jar)) {
      throw new StackException(
          "%s is not there. ./iot-ssf bench builds it, or: ./mvnw package -f benchmarks/bare-endpoint"
              .formatted(jar));
    }
    return jar;
  }
}
