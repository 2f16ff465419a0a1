package io.iotssf.localstack.kafka;

import io.iotssf.localstack.Part;
import io.iotssf.localstack.Server;
import io.iotssf.localstack.StackContext;
import io.iotssf.localstack.process.Command;
import io.iotssf.localstack.process.Readiness;
import io.iotssf.localstack.process.Stopping;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One Kafka broker that is its own controller, on loopback, with the topics of the services. */
public final class KafkaServer implements Server {
  private static final String NAME = Part.KAFKA.processName();
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final StackContext context;
  private final Path directory;
  private @Nullable Process process;

  public KafkaServer(StackContext context) {
    this.context = context;
    this.directory = context.directory().kafka();
  }

  /** Writes the configuration, and formats the storage at the first time. */
  @Override
  public void prepare() {
    writeConfiguration();
    if (!Files.exists(directory.resolve("data/meta.properties"))) {
      command(
              "kafka-format",
              "-XX:TieredStopAtLevel=1",
              "kafka.tools.StorageTool",
              "format",
              "--ignore-formatted",
              "--cluster-id",
              BrokerConfiguration.newClusterId(),
              "--config",
              properties().toString())
          .runIn(context.register());
    }
  }

  @Override
  public void launch() {
    process = brokerCommand().startIn(context.register());
  }

  /** Topics are made here when they are missing. */
  @Override
  public void awaitReady() {
    Readiness.await(brokerCommand(), Objects.requireNonNull(process), PATIENCE, this::answers);
    Topics.ensure(url());
  }

  @Override
  public void stop() {
    Stopping.stop(context.register(), NAME);
  }

  @Override
  public List<Integer> ports() {
    return List.of(context.ports().kafka(), context.ports().kafkaController());
  }

  @Override
  public String url() {
    return "127.0.0.1:" + context.ports().kafka();
  }

  @Override
  public boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), context.ports().kafka())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private Path properties() {
    return directory.resolve("server.properties");
  }

  private void writeConfiguration() {
    try {
      Files.createDirectories(directory);
      String text =
          BrokerConfiguration.text(
              context.ports().kafka(),
              context.ports().kafkaController(),
              directory.resolve("data"));
      Files.writeString(properties(), text);
      Files.writeString(directory.resolve("log4j2.properties"), BrokerConfiguration.LOGGING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Command brokerCommand() {
    return command(NAME, "-Xms128m", "-Xmx320m", "kafka.Kafka", properties().toString());
  }

  private Command command(String name, String... arguments) {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dlog4j2.configurationFile=" + directory.resolve("log4j2.properties"),
                "-cp",
                context.artifacts().kafkaClassPath()));
    line.addAll(List.of(arguments));
    return new Command(name, line, Map.of(), directory, context.log(NAME));
  }
}
