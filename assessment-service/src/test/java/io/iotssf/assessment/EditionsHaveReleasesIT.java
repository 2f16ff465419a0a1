package io.iotssf.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The migration on a table as it stood before; a temporary one hides the table of the service. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class EditionsHaveReleasesIT {
  private static final String MIGRATION = "/db/migration/V002__editions_have_releases.sql";
  private static final String BEFORE =
      """
      create temporary table catalogue_edition (
        edition    text        not null primary key,
        sha256     text        not null,
        document   bytea       not null,
        applied_at timestamptz not null
      );
      insert into catalogue_edition values ('draft', repeat('0', 64), 'document', now());
      """;

  @Test
  void anEditionThatStandsThereIsTheFirstRelease() throws SQLException, IOException {
    try (Connection owner = migrated()) {
      assertEquals(
          List.of(List.of("draft", "1")),
          Database.rows(owner, "select edition, release from catalogue_edition"));
    }
  }

  @Test
  void whateverComesAfterwardsSaysItsRelease() throws SQLException, IOException {
    try (Connection owner = migrated()) {
      refused(owner, "insert into catalogue_edition values ('a', '', '', now())");
      refused(owner, "insert into catalogue_edition values ('a', '', '', now(), 0)");
    }
  }

  private static void refused(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      assertThrows(SQLException.class, () -> statement.execute(sql));
    }
  }

  private static Connection migrated() throws SQLException, IOException {
    Connection owner = Database.as("owner");
    try (var statement = owner.createStatement();
        var migration =
            Objects.requireNonNull(
                EditionsHaveReleasesIT.class.getResourceAsStream(MIGRATION), MIGRATION)) {
      statement.execute(BEFORE);
      statement.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
    }
    return owner;
  }
}
