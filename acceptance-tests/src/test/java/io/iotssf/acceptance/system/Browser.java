package io.iotssf.acceptance.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Chromium without a window. */
public final class Browser {

  private static final List<String> QUIET =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Browser() {}

  /** The document of a page after its scripts, if it has any, had their time. */
  public static String documentOf(Path page) throws IOException {
    return documentOf(page, false);
  }

  /** The same for somebody who prefers dark pages, or light ones. */
  public static String documentOf(Path page, boolean dark) throws IOException {
    var profile = Files.createTempDirectory(page.getParent(), "profile");
    var errors = profile.resolveSibling("browser.log");
    var command =
        Stream.of(
                List.of(program()),
                QUIET,
                List.of(
                    "--user-data-dir=" + profile,
                    "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1),
                    "--virtual-time-budget=2000",
                    "--dump-dom",
                    page.toUri().toString()))
            .flatMap(List::stream)
            .toList();
    var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    var document = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    requireEnd(process);
    return document;
  }

  private static String program() {
    return Stream.of("chromium", "google-chrome", "chromium-browser")
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                    .map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Install Chromium to run this test."));
  }

  private static void requireEnd(Process process) {
    try {
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("The browser did not end.");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
