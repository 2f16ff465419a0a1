package io.iotssf.acceptance.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** LibreOffice opens each Word file and each workbook, and makes a PDF of it. */
@EnabledIfSystemProperty(named = "full", matches = "true")
class OfficeFilesOpenIT {

  static Stream<Arguments> files() {
    return Documents.cases().stream()
        .flatMap(useCase -> Stream.of("docx", "xlsx").map(format -> Arguments.of(useCase, format)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachOpens(String useCase, String format, @TempDir Path folder)
      throws IOException, InterruptedException {
    var expected = new ArrayList<String>();
    for (var language : List.of("ja", "en")) {
      for (var document : Documents.of(useCase, language, format).entrySet()) {
        var name = document.getKey() + "_" + language;
        Files.write(folder.resolve(name + "." + format), document.getValue());
        expected.add(name + ".pdf");
      }
    }
    convert(folder, format);
    try (var made = Files.list(folder.resolve("made"))) {
      assertEquals(
          expected.stream().sorted().toList(),
          made.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  private static void convert(Path folder, String format) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(program()));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir"));
    command.add(folder.resolve("made").toString());
    try (var files = Files.newDirectoryStream(folder, "*." + format)) {
      files.forEach(file -> command.add(file.toString()));
    }
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    assertEquals(0, process.exitValue(), Files.readString(folder.resolve("office.log")));
  }

  private static String program() {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .map(directory -> Path.of(directory, "soffice"))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Install LibreOffice to run this test."));
  }
}
