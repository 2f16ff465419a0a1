package io.iotssf.acceptance.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Somebody who has the owner's password, and runs the commands of report-service. */
public final class Operator {
  private Operator() {}

  /** What a command ended with, and said. */
  public record Outcome(int status, String output) {}

  /** Runs a command of the packaged report-service. */
  public static Outcome run(String command) {
    var stack = RunningSystem.get().stack();
    try (var packages =
        Files.newDirectoryStream(Path.of("../report-service/target"), "*-runner.jar")) {
      var process =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
              "-cp",
              packages.iterator().next().toString(),
              command);
      process.environment().put("IOTSSF_DATABASE_URL", stack.jdbcUrl("report"));
      process.environment().put("IOTSSF_DATABASE_OWNER_USER", "report_owner");
      process.environment().put("IOTSSF_DATABASE_OWNER_PASSWORD", stack.password("report_owner"));
      process.environment().put("IOTSSF_KAFKA_BOOTSTRAP_SERVERS", stack.bootstrapServers());
      var started = process.redirectErrorStream(true).start();
      var output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(started.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
