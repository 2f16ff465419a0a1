package io.iotssf.benchmarks.row;

import io.iotssf.benchmarks.measure.Trial;
import io.iotssf.benchmarks.stack.AssessmentStack;
import io.iotssf.benchmarks.stack.PostgresClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * Transactions a second of pgbench, which says to the database what the service says for one
 * request, as the role of the service.
 *
 * @param script the statements
 */
record Statements(PostgresClient client, Path script, int connections, Duration time)
    implements Trial {

  /**
   * A script that stands beside this class.
   *
   * @param words what to put where it says {@code {name}}
   */
  static Statements of(
      AssessmentStack service,
      String script,
      Map<String, String> words,
      int connections,
      Duration time) {
    Path file = service.stack().directory().root().resolve(script);
    String text = text(script);
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace("{" + word.getKey() + "}", word.getValue());
    }
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Statements(service.client("app"), file, connections, time);
  }

  @Override
  public double measure() {
    return client.pgbench(script, connections, time);
  }

  private static String text(String script) {
    try (InputStream resource =
        Objects.requireNonNull(Statements.class.getResourceAsStream(script), script)) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
