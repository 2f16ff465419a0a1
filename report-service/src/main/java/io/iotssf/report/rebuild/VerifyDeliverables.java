package io.iotssf.report.rebuild;

import io.iotssf.kit.json.Sha256;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Reads every stored document of all tenants and compares its SHA-256 with the one that was noted
 * when it was built. The service may run meanwhile.
 */
public final class VerifyDeliverables {
  private static final int AT_A_TIME = 20;
  private static final int DIFFERENT = 1;

  private static final String ALL =
      """
      select r.tenant_id, r.deliverable_id, r.format, r.size, r.sha256, c.content
      from rendition r left join rendition_content c
        on (c.tenant_id, c.deliverable_id, c.format) = (r.tenant_id, r.deliverable_id, r.format)
      order by r.tenant_id, r.deliverable_id, r.format
      """;

  private VerifyDeliverables() {}

  /**
   * Ends with 0 when all are as they were built, else with 1. Needs the address of the database and
   * the owner's password in the environment.
   */
  public static void main(String... arguments) throws SQLException {
    try (Connection database = Surroundings.database()) {
      System.exit(verify(database) == 0 ? 0 : DIFFERENT);
    }
  }

  private static long verify(Connection database) throws SQLException {
    // Without a transaction the driver would hold all documents at once.
    database.setAutoCommit(false);
    long read = 0;
    long different = 0;
    try (Statement statement = database.createStatement()) {
      statement.setFetchSize(AT_A_TIME);
      try (ResultSet rows = statement.executeQuery(ALL)) {
        while (rows.next()) {
          read++;
          different += isAsBuilt(rows) ? 0 : 1;
        }
      }
    }
    Surroundings.say("%d documents read, %d are not as they were built.", read, different);
    return different;
  }

  private static boolean isAsBuilt(ResultSet row) throws SQLException {
    byte[] content = row.getBytes("content");
    boolean same =
        content != null
            && content.length == row.getInt("size")
            && Sha256.hex(content).equals(row.getString("sha256"));
    if (!same) {
      Surroundings.say(
          "Not as it was built: deliverable %s of tenant %s as %s",
          row.getString("deliverable_id"), row.getString("tenant_id"), row.getString("format"));
    }
    return same;
  }
}
