package io.iotssf.localstack.keycloak;

import io.iotssf.localstack.StackContext;
import io.iotssf.localstack.artifact.Unpacking;
import io.iotssf.localstack.process.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak unpacked and built for PostgreSQL; made once, then shared by all stacks of the checkout.
 *
 * @param directory where it stands; nothing is written there after the build
 */
record KeycloakDistribution(Path directory) {

  static KeycloakDistribution in(StackContext context) {
    return new KeycloakDistribution(
        context
            .artifacts()
            .unpacked(
                "keycloak-quarkus-dist-",
                (zip, draft) -> {
                  Unpacking.zip(zip, draft);
                  build(draft, context);
                }));
  }

  /**
   * The command line without kc.sh, which would stay as a shell around the server.
   *
   * @param home where the server keeps its own files
   */
  List<String> commandLine(Path home, List<String> heap, List<String> arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    line.addAll(heap);
    line.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-cp",
            directory.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    line.addAll(arguments);
    return line;
  }

  /**
   * Makes a home for one server: its own data beside links to what all share.
   *
   * @param home the directory of the server in its stack
   */
  void linkInto(Path home) {
    try {
      Files.createDirectories(home);
      for (String shared : List.of("lib", "providers", "conf", "themes")) {
        Path link = home.resolve(shared);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, directory.resolve(shared));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void build(Path directory, StackContext context) {
    List<String> line =
        new KeycloakDistribution(directory)
            .commandLine(directory, List.of("-Xmx512m"), List.of("build", "--db=postgres"));
    String name = "keycloak-build";
    new Command(name, line, Map.of(), directory, context.log(name)).runIn(context.register());
  }
}
