package io.iotssf.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.benchmarks.stack.Surroundings;
import io.iotssf.localstack.artifact.Artifacts;
import io.iotssf.localstack.cli.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  @TempDir Path checkout;

  @Test
  void anUnknownGoalIsToldBeforeAnythingStarts() {
    var err = new ByteArrayOutputStream();
    var out = new ByteArrayOutputStream();
    var console = new Console(new PrintStream(out, true), new PrintStream(err, true));
    var surroundings = new Surroundings(new Artifacts(checkout), console);
    assertEquals(1, Main.run(surroundings, List.of("P1", "P99")));
    assertEquals(
        "iot-ssf: There is no goal 'P99'. There are: [P1, P2, P3, P7a, P11]%n".formatted(),
        err.toString(StandardCharsets.UTF_8));
    assertEquals("", out.toString(StandardCharsets.UTF_8));
  }
}
