package io.iotssf.report.rebuild;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the service's data are, from the environment of a command, and who reads what it says. */
final class Surroundings {
  private Surroundings() {}

  /** The database as its owner, who sees the rows of every tenant. */
  static Connection database() throws SQLException {
    return DriverManager.getConnection(
        required("IOTSSF_DATABASE_URL"),
        required("IOTSSF_DATABASE_OWNER_USER"),
        required("IOTSSF_DATABASE_OWNER_PASSWORD"));
  }

  static String kafka() {
    return required("IOTSSF_KAFKA_BOOTSTRAP_SERVERS");
  }

  /** A line to whoever runs the command. */
  static void say(String format, Object... values) {
    PrintStream console =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    console.printf(format + "%n", values);
  }

  private static String required(String name) {
    String value = System.getenv(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("Set the environment variable " + name + ".");
    }
    return value;
  }
}
