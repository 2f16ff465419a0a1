package io.iotssf.localstack.kafka;

import io.iotssf.localstack.artifact.Artifacts;
import io.iotssf.localstack.process.Command;
import io.iotssf.localstack.process.ProcessRegister;
import io.iotssf.localstack.process.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One Kafka broker that is its own controller, on loopback, with the topics of the services. */
public final class KafkaServer {
  /** The name of its process in the stack. */
  public static final String NAME = "kafka";

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Path directory;
  private final Path logs;
  private final int port;
  private final int controllerPort;

  public KafkaServer(Path directory, Path logs, int port, int controllerPort) {
    this.directory = directory.toAbsolutePath();
    this.logs = logs.toAbsolutePath();
    this.port = port;
    this.controllerPort = controllerPort;
  }

  /** Starts it, formats its storage at the first time, and makes sure of the topics. */
  public void start(Artifacts artifacts, ProcessRegister register) {
    String classPath = artifacts.kafkaClassPath();
    writeConfiguration();
    if (!Files.exists(directory.resolve("data/meta.properties"))) {
      format(classPath);
    }
    Command broker =
        command(NAME, classPath, "-Xms128m", "-Xmx320m", "kafka.Kafka", properties().toString());
    Process process = broker.startIn(register);
    Readiness.await(broker, process, PATIENCE, this::listens);
    Topics.ensure(bootstrapServers());
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  private Path properties() {
    return directory.resolve("server.properties");
  }

  private void writeConfiguration() {
    try {
      Files.createDirectories(directory);
      Files.writeString(
          properties(), BrokerConfiguration.text(port, controllerPort, directory.resolve("data")));
      Files.writeString(directory.resolve("log4j2.properties"), BrokerConfiguration.LOGGING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void format(String classPath) {
    Command format =
        command(
            "kafka-format",
            classPath,
            "-XX:TieredStopAtLevel=1",
            "kafka.tools.StorageTool",
            "format",
            "--ignore-formatted",
            "--cluster-id",
            BrokerConfiguration.newClusterId(),
            "--config",
            properties().toString());
    int exit = format.run();
    if (exit != 0) {
      throw Readiness.failed(format, "failed with exit code " + exit);
    }
  }

  private Command command(String name, String classPath, String... arguments) {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dlog4j2.configurationFile=" + directory.resolve("log4j2.properties"),
                "-cp",
                classPath));
    line.addAll(List.of(arguments));
    return new Command(name, line, Map.of(), directory, logs.resolve(NAME + ".log"));
  }

  private boolean listens() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
