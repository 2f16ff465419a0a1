package io.iotssf.report.rendering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.kit.json.Sha256;
import io.iotssf.report.deliverable.domain.DeliverablePress;
import io.iotssf.report.fixture.GasWaterHeaterFixture;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.DocumentKind;
import io.iotssf.report.rendering.model.DocumentLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SameModelSameBytesTest {

  @ParameterizedTest
  @EnumSource(DocumentFormat.class)
  void settingTheReportTwiceGivesTheSameBytes(DocumentFormat format) {
    var report =
        GasWaterHeaterDocuments.of(DocumentKind.COMPLETE_REPORT, null, DocumentLanguage.JA);
    assertArrayEquals(
        GasWaterHeaterDocuments.bytes(report, format),
        new DocumentRenderer().render(report.document(), format));
  }

  /**
   * Another process has other identity hashes, another start time, here another locale and zone.
   */
  @Test
  void anotherProcessGivesTheSameBytes(@TempDir Path directory)
      throws IOException, InterruptedException {
    Path hashes = directory.resolve("hashes");
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.timezone=America/New_York",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                HashesOfDocuments.class.getName(),
                hashes.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, other.waitFor());
    assertEquals(HashesOfDocuments.all(), Files.readAllLines(hashes));
  }

  /** Writes the hash of every deliverable, a line each, into the file that it is given. */
  static final class HashesOfDocuments {
    public static void main(String... arguments) throws IOException {
      Files.write(Path.of(arguments[0]), all());
    }

    static List<String> all() {
      return new DeliverablePress(new DocumentRenderer(), 2)
          .print(GasWaterHeaterFixture.revision(), GasWaterHeaterFixture.SHA_256).stream()
              .flatMap(
                  built ->
                      built.contents().entrySet().stream()
                          .map(
                              content ->
                                  built.deliverable().asciiFileName(content.getKey())
                                      + " "
                                      + Sha256.hex(content.getValue())))
              .toList();
    }
  }
}
