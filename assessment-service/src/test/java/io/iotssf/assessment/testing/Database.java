package io.iotssf.assessment.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database of the service under test, by plain JDBC as one of its roles. */
public final class Database {

  private Database() {}

  /**
   * A connection as {@code app}, {@code relay}, {@code owner}, {@code eraser} or {@code backup}.
   */
  public static Connection as(String role) throws SQLException {
    Config config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        config.getValue("iotssf.database.url", String.class),
        "assessment_" + role,
        config.getValue("iotssf.database." + role + ".password", String.class));
  }

  /** A connection that works for a tenant, as the service's own do. */
  public static Connection as(String role, String tenant) throws SQLException {
    Connection connection = as(role);
    try (var statement = connection.prepareStatement("select set_config('app.tenant', ?, false)")) {
      statement.setString(1, tenant);
      statement.execute();
    }
    return connection;
  }

  /** The rows of a query, each as the text of its columns. */
  public static List<List<String>> rows(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int index = 0; index < parameters.length; index++) {
        statement.setObject(index + 1, parameters[index]);
      }
      try (ResultSet result = statement.executeQuery()) {
        return read(result);
      }
    }
  }

  /** The rows of a query as the owner, who sees all. */
  public static List<List<String>> allRows(String sql, Object... parameters) throws SQLException {
    try (Connection owner = as("owner")) {
      return rows(owner, sql, parameters);
    }
  }

  private static List<List<String>> read(ResultSet result) throws SQLException {
    var rows = new ArrayList<List<String>>();
    int columns = result.getMetaData().getColumnCount();
    while (result.next()) {
      var row = new ArrayList<String>();
      for (int column = 1; column <= columns; column++) {
        row.add(String.valueOf(result.getString(column)));
      }
      rows.add(List.copyOf(row));
    }
    return List.copyOf(rows);
  }
}
