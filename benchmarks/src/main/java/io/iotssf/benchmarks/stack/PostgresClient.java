package io.iotssf.benchmarks.stack;

import io.iotssf.benchmarks.measure.VoidRunException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's own programs, connected as one role.
 *
 * @param port of a server on loopback
 * @param logs where what they say goes
 */
public record PostgresClient(int port, String database, String role, String password, Path logs) {

  /**
   * Runs a script again and again over that many connections. Its variable {@code known} is 0 when
   * a connection begins.
   *
   * @return transactions a second, the making of the connections left out
   */
  public double pgbench(Path script, int connections, Duration time) {
    List<String> arguments =
        List.of(
            "--no-vacuum",
            "--protocol=prepared",
            "--client=" + connections,
            "--jobs=2",
            "--define=known=0",
            "--time=" + time.toSeconds(),
            "--file=" + script);
    return PgbenchReport.perSecond(run("pgbench", arguments, List.of(database)));
  }

  /** Runs commands of psql in one transaction; the first that fails makes the run void. */
  public void psql(List<String> commands) {
    List<String> arguments =
        new ArrayList<>(
            List.of("--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--single-transaction"));
    commands.forEach(command -> arguments.add("--command=" + command));
    run("psql", arguments, List.of(database));
  }

  private String run(String program, List<String> options, List<String> arguments) {
    List<String> line = new ArrayList<>();
    line.add(PostgresProgram.find(program).toString());
    line.addAll(List.of("--host=127.0.0.1", "--port=" + port, "--username=" + role));
    line.addAll(options);
    line.addAll(arguments);
    try {
      Path log = logs.resolve(program + ".log");
      Process process = start(line, log);
      int exit = process.waitFor();
      String said = Files.readString(log);
      if (exit != 0) {
        throw new VoidRunException("%s failed: %s".formatted(program, said.strip()));
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new VoidRunException("Interrupted.", e);
    }
  }

  private Process start(List<String> line, Path log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("PGPASSWORD", password);
    builder.environment().put("PGCLIENTENCODING", "UTF8");
    builder.environment().put("LC_ALL", "C");
    return builder
        .redirectErrorStream(true)
        .redirectInput(new File("/dev/null"))
        .redirectOutput(log.toFile())
        .start();
  }
}
