package io.iotssf.kit.migration;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/**
 * Moves the database of a service to its newest schema, and ends. Runs before the service starts,
 * as the owner of the schema; the service itself never holds the owner's password.
 *
 * <p>Environment: {@code IOTSSF_DATABASE_URL}, {@code IOTSSF_DATABASE_OWNER_USER}, {@code
 * IOTSSF_DATABASE_OWNER_PASSWORD}.
 */
public final class MigrateDatabase {

  private static final Logger LOG = Logger.getLogger(MigrateDatabase.class);

  private MigrateDatabase() {}

  public static void main(String... arguments) {
    var result =
        migrate(
            required("IOTSSF_DATABASE_URL"),
            required("IOTSSF_DATABASE_OWNER_USER"),
            required("IOTSSF_DATABASE_OWNER_PASSWORD"));
    LOG.infof("%d migrations applied.", result);
  }

  /**
   * Migrates.
   *
   * @param owner user that owns the schema, named {@code <database>_owner}
   * @return how many migrations were applied
   */
  public static int migrate(String url, String owner, String password) {
    var service = owner.replaceFirst("_owner$", "");
    return Flyway.configure(MigrateDatabase.class.getClassLoader())
        .dataSource(url, owner, password)
        .locations("classpath:db/kit", "classpath:db/migration")
        .placeholders(
            Map.of(
                "app", service + "_app",
                "relay", service + "_relay",
                "backup", service + "_backup",
                "eraser", service + "_eraser"))
        .failOnMissingLocations(true)
        .validateMigrationNaming(true)
        .load()
        .migrate()
        .migrationsExecuted;
  }

  private static String required(String name) {
    var value = System.getenv(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("Set the environment variable " + name + ".");
    }
    return value;
  }
}
