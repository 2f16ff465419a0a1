package io.iotssf.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.localstack.artifact.Unpacking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LifecycleIT {
  private static final Path DIRECTORY = Path.of("target/lifecycle-stack").toAbsolutePath();

  private final Ports ports = Ports.free();

  @BeforeEach
  void startEmpty() {
    Unpacking.delete(DIRECTORY);
  }

  @AfterEach
  void stop() {
    LocalStack.at(DIRECTORY, ports).close();
  }

  @Test
  void dataSurviveAStopAndNotAReset() throws SQLException {
    try (LocalStack stack = start()) {
      execute(stack, "create table kept as select 42 as answer");
    }
    LocalStack again = start();
    assertEquals(42, number(again, "select answer from kept"));
    again.close();
    again.empty();
    try (LocalStack fresh = start()) {
      assertEquals(0, number(fresh, "select count(*) from pg_tables where tablename = 'kept'"));
    }
  }

  @Test
  void whatACrashLeftBehindIsStoppedAndTheDataAreWhole() throws SQLException {
    LocalStack crashed = start();
    execute(crashed, "create table kept as select 42 as answer");
    crashed.kill(Part.POSTGRESQL);
    assertFalse(crashed.isRunning(Part.POSTGRESQL));
    crashed.start(Part.POSTGRESQL);
    assertEquals(42, number(crashed, "select answer from kept"));
    try (LocalStack next = start()) {
      assertEquals(42, number(next, "select answer from kept"));
    }
    assertFalse(crashed.isRunning(Part.POSTGRESQL));
  }

  @Test
  void aTakenPortIsNamedWithItsOwner() throws Exception {
    try (ServerSocket taken =
        new ServerSocket(ports.postgres(), 1, InetAddress.getLoopbackAddress())) {
      StackException refused = assertThrows(StackException.class, this::start);
      String message = String.valueOf(refused.getMessage());
      assertTrue(message.contains("port " + taken.getLocalPort()), message);
      assertTrue(message.contains("process " + ProcessHandle.current().pid()), message);
    }
  }

  @Test
  void aPartThatIsGoneIsStarted() {
    LocalStack stack = start();
    stack.kill(Part.POSTGRESQL);
    stack.awaitAnswer(Part.POSTGRESQL);
    assertTrue(stack.answers(Part.POSTGRESQL));
  }

  @Test
  void nothingRunsAfterClose() {
    LocalStack stack = start();
    assertTrue(stack.answers(Part.POSTGRESQL));
    stack.close();
    assertFalse(stack.isRunning(Part.POSTGRESQL));
    assertTrue(Ports.isFree(ports.postgres()));
  }

  @Test
  void whatStaysIsStoppedOnlyByTheCallThatStartedIt() {
    LocalStack first = stay().withPostgres().startToStay();
    LocalStack second = stay().withPostgres().withKafka().startToStay();
    second.stopStarted();
    assertFalse(first.isRunning(Part.KAFKA));
    assertTrue(first.answers(Part.POSTGRESQL));
  }

  @Test
  void aPartThatCannotStartLeavesAloneWhatRan() throws IOException {
    LocalStack first = stay().withPostgres().startToStay();
    Path broken = first.directory().kafka();
    Files.createFile(broken);
    assertThrows(UncheckedIOException.class, stay().withPostgres().withKafka()::startToStay);
    assertTrue(first.answers(Part.POSTGRESQL));
  }

  @Test
  void aPartThatCannotStartStopsWhatWasStartedForIt() throws IOException {
    Files.createDirectories(DIRECTORY);
    Files.createFile(DIRECTORY.resolve("kafka"));
    assertThrows(UncheckedIOException.class, stay().withPostgres().withKafka()::startToStay);
    assertTrue(Ports.isFree(ports.postgres()));
  }

  private LocalStackBuilder stay() {
    return LocalStack.builder().directory(DIRECTORY).ports(ports);
  }

  private LocalStack start() {
    return LocalStack.builder().directory(DIRECTORY).ports(ports).withPostgres().start();
  }

  private static void execute(LocalStack stack, String sql) throws SQLException {
    try (Connection owner = connect(stack);
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int number(LocalStack stack, String sql) throws SQLException {
    try (Connection owner = connect(stack);
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static Connection connect(LocalStack stack) throws SQLException {
    return DriverManager.getConnection(
        stack.jdbcUrl("catalog"), "catalog_owner", stack.password("catalog_owner"));
  }
}
