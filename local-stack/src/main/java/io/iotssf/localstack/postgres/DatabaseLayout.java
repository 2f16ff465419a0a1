package io.iotssf.localstack.postgres;

import io.iotssf.localstack.Secrets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The databases and the roles of the services, as {@code docs/security.md} lists them. Tables and
 * what the roles may do with them belong to the services' own migrations; here a role only gets in.
 */
final class DatabaseLayout {
  static final List<String> SERVICES = List.of("catalog", "assessment", "report");

  private static final String KEYCLOAK = "keycloak";

  private final PostgresServer server;
  private final Secrets secrets;

  DatabaseLayout(PostgresServer server, Secrets secrets) {
    this.server = server;
    this.secrets = secrets;
  }

  /** Makes what is missing and sets right what a start that was cut off left half done. */
  void apply() throws SQLException {
    try (Connection admin = server.connectAsAdministrator("postgres")) {
      for (String service : SERVICES) {
        role(admin, service + "_owner", "BYPASSRLS");
        role(admin, service + "_app", "NOBYPASSRLS");
        role(admin, service + "_relay", "NOBYPASSRLS");
        role(admin, service + "_backup", "BYPASSRLS");
        role(admin, service + "_eraser", "NOBYPASSRLS");
        database(admin, service, service + "_owner");
      }
      role(admin, KEYCLOAK, "NOBYPASSRLS");
      database(admin, KEYCLOAK, KEYCLOAK);
    }
  }

  private void role(Connection admin, String name, String bypass) throws SQLException {
    if (!exists(admin, "select 1 from pg_roles where rolname = ?", name)) {
      execute(
          admin,
          "create role %s login nosuperuser nocreatedb nocreaterole noreplication %s password '%s'"
              .formatted(name, bypass, secrets.of(name)));
    }
  }

  private void database(Connection admin, String name, String owner) throws SQLException {
    if (!exists(admin, "select 1 from pg_database where datname = ?", name)) {
      execute(admin, "create database %s owner %s".formatted(name, owner));
    }
    execute(admin, "revoke all on database %s from public".formatted(name));
    try (Connection inside = server.connectAsAdministrator(name)) {
      execute(inside, "alter schema public owner to %s".formatted(owner));
      execute(inside, "revoke all on schema public from public");
      if (!name.equals(KEYCLOAK)) {
        lettingRolesIn(inside, name, owner);
      }
    }
  }

  private static void lettingRolesIn(Connection inside, String service, String owner)
      throws SQLException {
    String roles = "%1$s_app, %1$s_relay, %1$s_backup, %1$s_eraser".formatted(service);
    execute(inside, "grant connect on database %s to %s".formatted(service, roles));
    execute(inside, "grant usage on schema public to " + roles);
    execute(
        inside,
        "alter default privileges for role %s in schema public grant select on tables to %s_backup"
            .formatted(owner, service));
    execute(
        inside,
        "alter default privileges for role %s in schema public grant select on sequences to %s_backup"
            .formatted(owner, service));
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
