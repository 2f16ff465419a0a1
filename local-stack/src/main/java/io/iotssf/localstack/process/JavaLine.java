package io.iotssf.localstack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a JVM of ours is started: what is compared with a service runs with the same options. */
public final class JavaLine {

  private JavaLine() {}

  /** A packaged program, with the memory that a service has. */
  public static List<String> ofProgram(Path jar) {
    return of("-Xmx256m", "-jar", jar.toString());
  }

  /** One class of a packaged program, for work that is soon done. */
  public static List<String> ofTask(Path jar, String main) {
    return of("-XX:TieredStopAtLevel=1", "-cp", jar.toString(), main);
  }

  private static List<String> of(String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    line.add("-XX:+UseSerialGC");
    line.add("--enable-native-access=ALL-UNNAMED");
    line.add("--sun-misc-unsafe-memory-access=allow");
    line.add("-Duser.timezone=UTC");
    line.add("-Dfile.encoding=UTF-8");
    line.addAll(List.of(arguments));
    return line;
  }
}
